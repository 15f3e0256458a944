package io.handoff.fields;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name that no label is for: what looks like a person's name, is no label's value and no payer's name. Where there are
 * several, the one nearest to the member number's label.
 */
final class LoneNameRule implements Rule {

    private static final double ALONE = 0.6;
    private static final double NEAREST = 0.52;

    private final Shape person = new PersonShape();
    private final Shape number = new MemberNumberShape();

    @Override
    public List<Candidate> candidates(CardSide side) {
        Optional<Box> label = side.memberNumberLabels().map(Label::box).findFirst();
        if (!hasNumber(side) && (!side.isOfAnInsuranceCard() || BackSigns.areIn(side))) {
            return List.of();
        }
        List<Cell> names = names(side).toList();
        return names.stream()
                .min(Comparator.comparingDouble(
                        cell -> label.map(box -> distance(box, cell.box())).orElse(0.0)))
                .map(cell -> new Candidate(
                        FieldName.MEMBER_NAME,
                        person.read(cell.tokens()).orElseThrow().text(),
                        (names.size() == 1 ? ALONE : NEAREST) * cell.confidence(),
                        cell.tokens()))
                .stream()
                .toList();
    }

    /** "Have your member ID ready" is no label of a number. */
    private boolean hasNumber(CardSide side) {
        return side.memberNumberLabels()
                .flatMap(label -> side.placesOf(label).stream())
                .anyMatch(place -> number.read(place.tokens()).isPresent());
    }

    private Stream<Cell> names(CardSide side) {
        List<String> others = Stream.concat(
                        PayersOfSide.names(side).stream(),
                        DependentNames.in(side).stream().map(Field::value))
                .map(Letters::folded)
                .toList();
        return side.layout()
                .cells()
                .filter(cell -> person.readAll(cell.tokens()).isPresent())
                .filter(cell -> !side.hasLabel(cell) && !side.isAnyLabelsValue(cell))
                .filter(cell -> others.stream().noneMatch(other -> isOf(other, Letters.folded(cell.text()))));
    }

    private static boolean isOf(String name, String print) {
        return name.contains(print) || print.contains(name);
    }

    private static double distance(Box one, Box other) {
        return Math.hypot(
                (one.left() + one.right() - other.left() - other.right()) / 2.0,
                (one.top() + one.bottom() - other.top() - other.bottom()) / 2.0);
    }
}
