package io.handoff.fields;

import java.util.List;
import java.util.Optional;

/** Some cards print each label in small letters under its value, as a caption, and not above it: all of them or none. */
final class Captions {

    /** One may look so by chance. */
    private static final int SEVERAL = 2;

    /** By how much nearer a label is to its own value than to the one on its other side. */
    private static final double NEARER = 1.5;

    private final Layout layout;
    private final List<Label> labels;

    private Captions(Layout layout, List<Label> labels) {
        this.layout = layout;
        this.labels = labels;
    }

    /** Whether the labels of a side that stand alone are for what is above them. */
    static boolean standIn(Layout layout, List<Label> labels) {
        Captions captions = new Captions(layout, labels);
        List<Label> alone = labels.stream()
                .filter(label -> label.isAlone() && !label.meanings().isEmpty())
                .toList();
        long under = alone.stream().filter(captions::isCaption).count();
        return under >= SEVERAL
                && under > alone.stream().filter(captions::isHeading).count();
    }

    private boolean isCaption(Label label) {
        return fits(label, layout.above(label.box()))
                && (!fits(label, layout.under(label.box())) || isNearer(label, true));
    }

    private boolean isHeading(Label label) {
        return fits(label, layout.under(label.box()))
                && (!fits(label, layout.above(label.box())) || isNearer(label, false));
    }

    private boolean isNearer(Label label, boolean above) {
        double up = label.box().top()
                - layout.above(label.box()).orElseThrow().box().bottom();
        double down = layout.under(label.box()).orElseThrow().box().top()
                - label.box().bottom();
        return above ? NEARER * Math.max(up, 1) < down : NEARER * Math.max(down, 1) < up;
    }

    /** All that stands there is a value that the label may be for. */
    private boolean fits(Label label, Optional<Cell> place) {
        return place.filter(cell -> labels.stream().noneMatch(other -> other.cell() == cell))
                .filter(cell -> label.meanings().stream()
                        .flatMap(meaning -> Rules.shapesOf(meaning.field()))
                        .anyMatch(shape -> shape.readAll(cell.tokens()).isPresent()))
                .isPresent();
    }
}
