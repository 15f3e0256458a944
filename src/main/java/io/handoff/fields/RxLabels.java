package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Group" and "ID" beside or under the BIN and the PCN are the pharmacy's, where the card does not say so otherwise. */
final class RxLabels {

    private static final double LIKELY = 0.95;
    private static final double MEMBERS_AS_WELL = 0.7;

    /** How far a label may begin from the one above it, in heights. */
    private static final double ALIGNED = 1;

    private final Layout layout;
    private final List<Label> labels;

    private RxLabels(Layout layout, List<Label> labels) {
        this.layout = layout;
        this.labels = labels;
    }

    /** The labels with what they mean there. */
    static List<Label> in(Layout layout, List<Label> labels) {
        List<Label> understood = new ArrayList<>(labels);
        // From left to right: an ID behind the pharmacy's group is the pharmacy's as well.
        RxLabels rx = new RxLabels(layout, understood);
        understood.replaceAll(rx::understood);
        return List.copyOf(understood);
    }

    private Label understood(Label label) {
        FieldName otherwise = label.announces(FieldName.GROUP_NUMBER, 0)
                ? FieldName.RX_GROUP
                : label.announces(FieldName.MEMBER_NUMBER, 0) && isOneWord(label) ? FieldName.RX_ID : null;
        boolean isPharmacys = otherwise != null
                && isOneWord(label)
                && labels.stream().noneMatch(other -> other.announces(otherwise, 0))
                && isAmongRx(label);
        if (!isPharmacys) {
            return label;
        }
        Meaning pharmacys = new Meaning(otherwise, LIKELY);
        // It may be the only ID of the card, which is the member's then.
        return label.with(
                otherwise == FieldName.RX_ID
                        ? List.of(pharmacys, new Meaning(FieldName.MEMBER_NUMBER, MEMBERS_AS_WELL))
                        : List.of(pharmacys));
    }

    private static boolean isOneWord(Label label) {
        return label.to() - label.from() == 1;
    }

    private boolean isAmongRx(Label label) {
        int at = labels.indexOf(label);
        Optional<Label> before = at == 0 ? Optional.empty() : Optional.of(labels.get(at - 1));
        return before.filter(RxLabels::isRx)
                        .filter(other -> lineOf(other).equals(lineOf(label)))
                        .isPresent()
                || layout.above(label.box())
                        .flatMap(cell -> labels.stream()
                                .filter(other -> other.cell() == cell && isRx(other))
                                .filter(other -> Math.abs(
                                                other.box().left() - label.box().left())
                                        < ALIGNED * label.box().height())
                                .findFirst())
                        .isPresent();
    }

    private List<Cell> lineOf(Label label) {
        return layout.lines().stream()
                .filter(line -> line.contains(label.cell()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isRx(Label label) {
        return label.announces(FieldName.RX_BIN, 0)
                || label.announces(FieldName.RX_PCN, 0)
                || label.announces(FieldName.RX_GROUP, 0);
    }
}
