package io.handoff.fields;

import java.util.List;
import java.util.Optional;

/** A long number that no label is for, the only such one on the card: its own label was lost under a glare or in a fold. */
final class LoneNumberRule implements Rule {

    private static final double CERTAINTY = 0.62;
    private static final int LONG = 8;

    private static final int MANY_DIGITS = 6;

    private final Shape number = new MemberNumberShape();

    @Override
    public List<Candidate> candidates(CardSide side) {
        if (!side.isOfAnInsuranceCard()) {
            return List.of();
        }
        List<Value> lone = side.layout()
                .cells()
                .filter(cell -> !side.hasLabel(cell) && !side.isAnyLabelsValue(cell))
                .flatMap(cell -> number.readAll(cell.tokens()).filter(LoneNumberRule::isLong).stream())
                .toList();
        return Optional.of(lone).filter(one -> one.size() == 1).stream()
                .flatMap(List::stream)
                .map(value -> new Candidate(
                        FieldName.MEMBER_NUMBER,
                        value.text(),
                        CERTAINTY * Cell.surenessOf(value.tokens()),
                        value.tokens()))
                .toList();
    }

    private static boolean isLong(Value value) {
        return value.text().chars().filter(Character::isLetterOrDigit).count() >= LONG
                && value.text().chars().filter(Character::isDigit).count() >= MANY_DIGITS;
    }
}
