package io.handoff.reading.worker.line;

import io.handoff.reading.worker.line.Ink.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Print of a name that the network has passed over: the comma behind a family name, and the two or three strokes behind a
 * name that say which of that name its bearer is.
 */
final class PassedOver {

    /** Of a capital's height. */
    private static final double LOW = 0.35;

    private static final double BELOW = 0.07;
    private static final double NARROW = 0.4;
    private static final double ROUGH = 0.16;
    private static final double GAP = 0.15;
    private static final double FAR = 1.6;

    private static final int FEWEST_STROKES = 2;
    private static final int MOST_STROKES = 3;

    private final Ink ink;
    private final double top;
    private final double base;
    private final double height;

    PassedOver(Ink ink, Rows rows) {
        this.ink = ink;
        this.top = rows.tall() * LineImage.HEIGHT;
        this.base = rows.base() * LineImage.HEIGHT;
        this.height = base - top;
    }

    /** Pixels of print beside each other, with nothing above, below or between them. */
    private record Stain(int left, int right, int top, int bottom) {
        int width() {
            return right - left;
        }
    }

    /** Between the last character of a word and the first of the next one. */
    boolean hasComma(Glyph before, Glyph after) {
        return stains(new Span(before.middle(), after.middle())).stream()
                .anyMatch(stain -> stain.top() > base - LOW * height
                        && stain.bottom() > base + BELOW * height
                        && stain.width() < NARROW * height);
    }

    /** How many strokes as high as capitals stand behind the line's last character: two or three, or 0. */
    int strokesBehind(Glyph last) {
        List<Stain> stains = stains(new Span(last.middle(), 1));
        boolean areStrokes = stains.size() >= FEWEST_STROKES
                && stains.size() <= MOST_STROKES
                && stains.stream().allMatch(this::isStroke)
                && stains.get(0).left() - end(last) > GAP * height
                && stains.get(0).left() - end(last) < FAR * height;
        return areStrokes ? stains.size() : 0;
    }

    private boolean isStroke(Stain stain) {
        return stain.width() < NARROW * height
                && Math.abs(stain.top() - top) < ROUGH * height
                && Math.abs(stain.bottom() - base) < ROUGH * height;
    }

    /** The first column without print behind the character's middle. */
    private int end(Glyph glyph) {
        int x = ink.column(glyph.middle());
        while (x < ink.width() && !ink.isEmpty(x)) {
            x++;
        }
        return x;
    }

    /** What touches an end of the columns belongs to a character there. */
    private List<Stain> stains(Span columns) {
        List<Stain> stains = new ArrayList<>();
        int to = ink.column(columns.to());
        int x = ink.column(columns.from());
        while (x < to && !ink.isEmpty(x)) {
            x++;
        }
        while (x < to) {
            while (x < to && ink.isEmpty(x)) {
                x++;
            }
            int left = x;
            while (x < to && !ink.isEmpty(x)) {
                x++;
            }
            if (x < to && left < x) {
                stains.add(stain(left, x));
            }
        }
        return stains;
    }

    private Stain stain(int left, int right) {
        Span rows = ink.rows(new Span((double) left / ink.width(), (double) right / ink.width()));
        return new Stain(left, right, (int) Math.round(rows.from() * LineImage.HEIGHT), (int)
                Math.round(rows.to() * LineImage.HEIGHT));
    }
}
