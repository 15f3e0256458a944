package io.handoff.fields;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A payer whose name no word gives away: the largest print of the card, rather in its upper half. */
final class LogoRule implements Rule {

    private static final double CERTAINTY = 0.5;
    private static final int MOST_TOKENS = 7;

    /** By how much larger print in the lower half must be to be the payer's. */
    private static final double UPPER = 1.2;

    /** How much larger it is than the print of the card in general. */
    private static final double LARGER = 1.25;

    private static final double SLIGHTLY_LARGER = 1.15;

    private static final double MUCH_LARGER = 1.4;

    /** By how much larger an employer's name is than a payer's, where it is not the payer's itself. */
    private static final double EMPLOYER = 0.8;

    private static final int FEW_LETTERS = 4;

    @Override
    public List<Candidate> candidates(CardSide side) {
        List<Cell> cells = side.layout().cells().toList();
        if (cells.isEmpty()) {
            return List.of();
        }
        Box all = Cell.boxOf(
                cells.stream().flatMap(cell -> cell.tokens().stream()).toList());
        int middle = (all.top() + all.bottom()) / 2;
        int usual = side.printHeight();
        Optional<Cell> largest = cells.stream()
                .filter(cell -> isLarge(cell, usual))
                .filter(cell ->
                        !side.isUnderLabel(cell) && (isTooLargeForAValue(cell, usual) || !side.isLabelled(cell)))
                .filter(cell -> isName(PrintedName.of(cell), isTooLargeForAValue(cell, usual)))
                .filter(cell -> !side.isLabel(cell.tokens()))
                .filter(cell -> !NameAtMemberNumberRule.isName(side, cell))
                .max(Comparator.comparingDouble(cell -> cell.printHeight()
                        * (cell.box().bottom() <= middle ? UPPER : 1)
                        * (EmployerRule.isEmployer(cell) ? EMPLOYER : 1)));
        return largest
                .map(cell -> PrintedName.of(side, cell))
                .map(name -> new Candidate(
                        FieldName.PAYER_NAME, PrintedName.textOf(name), CERTAINTY * Cell.confidenceOf(name), List.of()))
                .stream()
                .toList();
    }

    /** One word in print that is hardly larger is rather the beginning of a sentence. */
    private static boolean isLarge(Cell cell, int usual) {
        List<Token> name = PrintedName.of(cell);
        return !name.isEmpty() && Cell.of(name).printHeight() > (name.size() > 1 ? SLIGHTLY_LARGER : LARGER) * usual;
    }

    /** "Group Plan Solutions" in large print is no label with its value, "Select Choice" no plan. */
    private static boolean isTooLargeForAValue(Cell cell, int usual) {
        return cell.printHeight() > MUCH_LARGER * usual && cell.tokens().size() > 1;
    }

    private static boolean isName(List<Token> tokens, boolean isLarge) {
        return !tokens.isEmpty()
                && tokens.size() <= MOST_TOKENS
                && tokens.stream().noneMatch(token -> token.hasDigit() || token.endsWithColon())
                && (tokens.size() > 1 || tokens.get(0).folded().length() >= FEW_LETTERS)
                && PrintedName.isName(tokens)
                && (PrintedName.mayBePayers(tokens) || isLarge && PrintedName.isNoKind(tokens));
    }
}
