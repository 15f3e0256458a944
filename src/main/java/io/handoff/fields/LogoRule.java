package io.handoff.fields;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A payer whose name no word gives away: the largest print in the upper half of the card. */
final class LogoRule implements Rule {

    private static final double CERTAINTY = 0.5;
    private static final int MOST_TOKENS = 7;

    /** How much larger it is than the print of the card in general. */
    private static final double LARGER = 1.25;

    private static final int FEW_LETTERS = 4;

    @Override
    public List<Candidate> candidates(CardSide side) {
        List<Cell> cells = side.layout().cells().toList();
        if (cells.isEmpty()) {
            return List.of();
        }
        int middle = cells.stream().mapToInt(cell -> cell.box().bottom()).max().orElseThrow() / 2;
        int usual = side.printHeight();
        Optional<Cell> largest = cells.stream()
                .filter(cell -> cell.box().bottom() <= middle && cell.printHeight() > LARGER * usual)
                .filter(cell -> !side.isLabelled(cell) && !side.isUnderLabel(cell))
                .filter(cell -> isName(PrintedName.of(cell)))
                .filter(cell -> !NameAtMemberNumberRule.isName(side, cell))
                .max(Comparator.comparingInt(Cell::printHeight));
        return largest
                .map(cell -> PrintedName.of(side, cell))
                .map(name -> new Candidate(
                        FieldName.PAYER_NAME, PrintedName.textOf(name), CERTAINTY * Cell.confidenceOf(name), List.of()))
                .stream()
                .toList();
    }

    private static boolean isName(List<Token> tokens) {
        return !tokens.isEmpty()
                && tokens.size() <= MOST_TOKENS
                && tokens.stream().noneMatch(token -> token.hasDigit() || token.endsWithColon())
                && tokens.stream().anyMatch(token -> token.folded().length() >= FEW_LETTERS)
                && PrintedName.isName(tokens)
                && PrintedName.mayBePayers(tokens);
    }
}
