package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A well-known payer's name anywhere on the card, also over two lines of a logo; the longest match says most. */
final class KnownPayerRule implements Rule {

    private static final NameIndex<Alias> KNOWN = known();
    private static final double PER_SLIP = 0.08;
    private static final double HALF_SURE = 6;

    /**
     * A payer, by one of its names.
     *
     * @param alone the name counts only where nothing else stands in its cell: it is also a first name, a street, a word
     */
    private record Alias(String payer, boolean alone) {}

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.layout()
                .cells()
                .flatMap(cell -> Stream.concat(Stream.of(cell.tokens()), withNextLine(side, cell))
                        .flatMap(tokens ->
                                Run.of(tokens).stream().flatMap(run -> payers(run, tokens.size(), side, cell))))
                .toList();
    }

    private static Stream<List<Token>> withNextLine(CardSide side, Cell cell) {
        return side.layout().under(cell.box()).stream().map(under -> {
            List<Token> both = new ArrayList<>(cell.tokens());
            both.addAll(under.tokens());
            return both;
        });
    }

    private static Stream<Candidate> payers(Run run, int all, CardSide side, Cell cell) {
        return KNOWN.near(run.folded())
                .filter(hit -> !hit.meaning().alone() || run.tokens().size() == all)
                .filter(hit -> !side.isLabel(run.tokens()))
                .map(hit -> new Candidate(
                        FieldName.PAYER_NAME,
                        longer(run, cell).orElse(hit.meaning().payer()),
                        score(hit, run),
                        List.of()));
    }

    /** The name is a part of a longer one: "AmeriHealth Caritas Pennsylvania" is another payer than the one that is known. */
    private static Optional<String> longer(Run run, Cell cell) {
        List<Token> all = PrintedName.of(cell);
        List<Token> rest =
                all.stream().filter(token -> !run.tokens().contains(token)).toList();
        boolean isOneName = all.containsAll(run.tokens())
                && !rest.isEmpty()
                && PrintedName.isName(all)
                && PrintedName.isPayers(rest);
        return isOneName ? Optional.of(Cell.textOf(all)) : Optional.empty();
    }

    /** A long name is no coincidence; a short one may be part of another or of a sentence. */
    private static double score(NameIndex.Hit<Alias> hit, Run run) {
        double length = 0.7 + 0.3 * hit.letters() / (hit.letters() + HALF_SURE);
        double confidence = (1 + Cell.confidenceOf(run.tokens())) / 2;
        return (1 - PER_SLIP * hit.slips()) * length * confidence;
    }

    private static NameIndex<Alias> known() {
        NameIndex<Alias> index = new NameIndex<>();
        for (String line : Dictionary.lines("payers.txt")) {
            List<String> names = Stream.of(line.split("\\|")).map(String::strip).toList();
            String payer = names.get(0).replaceFirst("^=", "");
            names.forEach(name -> index.add(Letters.folded(name), new Alias(payer, name.startsWith("="))));
        }
        return index;
    }
}
