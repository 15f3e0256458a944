package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A well-known payer's name anywhere on the card, also over two lines of a logo; the longest match says most. */
final class KnownPayerRule implements Rule {

    private static final List<Payer> KNOWN = Payer.known();
    private static final int SURE_LENGTH = 16;

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.cells()
                .flatMap(cell -> Stream.concat(Stream.of(cell.tokens()), withNextLine(side, cell)))
                .flatMap(KnownPayerRule::payersIn)
                .toList();
    }

    private static Stream<List<Token>> withNextLine(CardSide side, Cell cell) {
        return side.under(cell.box()).stream().map(under -> {
            List<Token> both = new ArrayList<>(cell.tokens());
            both.addAll(under.tokens());
            return both;
        });
    }

    private static Stream<Candidate> payersIn(List<Token> tokens) {
        return KNOWN.stream()
                .flatMap(payer -> payer.aliases().stream()
                        .flatMap(alias -> NameMatch.find(alias, tokens).stream())
                        .map(match -> new Candidate(
                                FieldName.PAYER_NAME, payer.name(), match.quality() * weight(match), List.of())));
    }

    /** A long name is no coincidence; a short one may be part of another or of a sentence. */
    private static double weight(NameMatch match) {
        double length = Math.min(1, (double) match.length() / SURE_LENGTH);
        return (0.7 + 0.25 * length) * (0.5 + 0.5 * match.confidence());
    }
}
