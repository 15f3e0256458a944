package io.handoff.fields;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A name without a label stands right above the member number's label. */
final class NameAtMemberNumberRule implements Rule {

    private static final double ABOVE = 0.65;

    private final Shape person = new PersonShape();

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.memberNumberLabels()
                .flatMap(label -> nameAbove(side, label))
                .toList();
    }

    /** It stands where a name without a label does. */
    static boolean isName(CardSide side, Cell cell) {
        return side.memberNumberLabels()
                .anyMatch(label ->
                        side.layout().above(label.box()).filter(cell::equals).isPresent());
    }

    private Stream<Candidate> nameAbove(CardSide side, Label label) {
        Optional<Cell> above = side.layout().above(label.box()).filter(cell -> !side.hasLabel(cell));
        return above
                .flatMap(cell -> person.readAll(cell.tokens()))
                .map(value -> new Candidate(
                        FieldName.MEMBER_NAME, value.text(), ABOVE * Cell.confidenceOf(value.tokens()), value.tokens()))
                .stream();
    }
}
