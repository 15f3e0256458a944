package io.handoff.fields;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A payer nobody has listed: the largest short line with a word that insurers are named with. */
final class InsurerLineRule implements Rule {

    private static final List<String> WORDS = Stream.of(
                    "insurance", "healthcare", "health", "assurance", "mutual", "blue", "benefit", "medicaid")
            .map(Letters::folded)
            .toList();

    private static final String CARD = Letters.folded("card");
    private static final int MOST_TOKENS = 6;
    private static final double CERTAINTY = 0.6;

    @Override
    public List<Candidate> candidates(CardSide side) {
        Optional<Cell> largest = side.layout()
                .cells()
                .filter(cell ->
                        cell.tokens().size() <= MOST_TOKENS && !side.isLabelled(cell) && !side.isUnderLabel(cell))
                .filter(cell -> cell.tokens().stream().noneMatch(token -> token.hasDigit() || token.endsWithColon()))
                .filter(cell -> cell.tokens().stream().anyMatch(InsurerLineRule::isInsurers))
                .filter(cell -> PrintedName.isName(PrintedName.of(cell)))
                .filter(cell ->
                        cell.tokens().stream().noneMatch(token -> token.folded().equals(CARD)))
                .filter(cell -> !EmployerRule.isEmployer(cell))
                .max(Comparator.comparingInt(Cell::printHeight));
        return largest
                .map(cell -> new Candidate(
                        FieldName.PAYER_NAME,
                        PrintedName.textOf(PrintedName.of(side, first(side, cell))),
                        CERTAINTY * (1 + cell.confidence()) / 2,
                        List.of()))
                .stream()
                .toList();
    }

    /** The line that the name begins in: "Loyal American Life" over "Insurance Company". */
    private static Cell first(CardSide side, Cell cell) {
        return side.layout()
                .above(cell.box())
                .filter(above -> PrintedName.of(side, above).containsAll(PrintedName.of(cell)))
                .orElse(cell);
    }

    private static boolean isInsurers(Token token) {
        return WORDS.stream().anyMatch(token.folded()::contains);
    }
}
