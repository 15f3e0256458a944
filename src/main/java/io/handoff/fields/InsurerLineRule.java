package io.handoff.fields;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A payer nobody has listed: the largest short line with a word that insurers are named with. */
final class InsurerLineRule implements Rule {

    private static final List<String> WORDS = Stream.of(
                    "insurance", "healthcare", "health", "assurance", "mutual", "blue", "benefit", "medicaid")
            .map(Letters::folded)
            .toList();

    /** Recognition takes the capital I within a name for an l. */
    private static final Pattern SMALL_L = Pattern.compile("(?<=\\p{L})l(?=nsurance)");

    private static final int MOST_TOKENS = 6;
    private static final double CERTAINTY = 0.6;

    @Override
    public List<Candidate> candidates(CardSide side) {
        Optional<Cell> largest = side.layout()
                .cells()
                .filter(cell -> cell.tokens().size() <= MOST_TOKENS && !side.isLabelled(cell))
                .filter(cell -> cell.tokens().stream().noneMatch(Token::hasDigit))
                .filter(cell -> cell.tokens().stream().anyMatch(InsurerLineRule::isInsurers))
                .max(Comparator.comparingInt(cell -> cell.box().height()));
        return largest
                .map(cell -> new Candidate(
                        FieldName.PAYER_NAME,
                        SMALL_L.matcher(Cell.textOf(PrintedName.of(cell))).replaceAll("I"),
                        CERTAINTY * (1 + cell.confidence()) / 2,
                        List.of()))
                .stream()
                .toList();
    }

    private static boolean isInsurers(Token token) {
        return WORDS.stream().anyMatch(token.folded()::contains);
    }
}
