package io.handoff.reading.worker.line;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How dark it is where an accent or a stroke would be, by how dark print is: in a blurred picture they have no shape any
 * more, but leave a shade.
 */
final class Depths {

    /** Of what print has, above a letter that bears something. */
    private static final double SHADE = 0.18;

    /** The same in the middle of a round letter. */
    private static final double STROKE = 0.3;

    /** By how much more than the line's other letters of its kind. */
    private static final double MORE = 1.7;

    /** Of the distance to the next letter, on each side of a letter's middle. */
    private static final double ABOUT = 0.4;

    /** Heights of the letter above it in which an accent is. */
    private static final double ABOVE = 0.4;

    /** That an accent takes at least. */
    private static final int ROWS = 3;
    /** Pixels on each side of a letter's middle, at least. */
    private static final int LEAST = 2;

    /** Of a round letter's height, from its top: what it encloses. */
    private static final double INSIDE_FROM = 0.38;

    private static final double INSIDE_TO = 0.62;

    private final List<Glyph> glyphs;
    private final Ink ink;
    private final Rows rows;
    private final int half;
    private final Predicate<Glyph> isMarked;

    /**
     * @param pitch from a character to the next, as a share of the line
     * @param isMarked an accent on the letter, or a stroke through it, is plain to see
     */
    Depths(List<Glyph> glyphs, Ink ink, Rows rows, double pitch, Predicate<Glyph> isMarked) {
        this.isMarked = isMarked;
        this.glyphs = glyphs;
        this.ink = ink;
        this.rows = rows;
        this.half = Math.max(LEAST, (int) Math.round(ABOUT * pitch * ink.width()));
    }

    /** There is more above the letter than above others as high; not for an i, which has a dot. */
    boolean isShadedAbove(Glyph letter) {
        return stands(letter, this::above, SHADE, other -> areAlike(other, letter));
    }

    /** There is more within the round letter than within others. */
    boolean isFilled(Glyph letter) {
        return stands(letter, this::inside, STROKE, Depths::isRound);
    }

    private boolean stands(Glyph letter, ToDoubleFunction<Glyph> depth, double least, Predicate<Glyph> alike) {
        double here = depth.applyAsDouble(letter);
        double[] others = glyphs.stream()
                .filter(other -> other != letter && alike.test(other) && !isMarked.test(other))
                .mapToDouble(depth)
                .sorted()
                .toArray();
        return here >= least && (others.length == 0 || here >= MORE * others[others.length / 2]);
    }

    private boolean areAlike(Glyph one, Glyph other) {
        return Character.isLetterOrDigit(one.character())
                && one.character() != 'i'
                && rows.tops(one) == rows.tops(other)
                && Character.isUpperCase(one.character()) == Character.isUpperCase(other.character());
    }

    private static boolean isRound(Glyph glyph) {
        return Character.toLowerCase(glyph.character()) == 'o';
    }

    /** The line's strip reaches high enough for an accent above the letter to be seen. */
    boolean hasRoomAbove(Glyph letter) {
        return highest(letter) + ROWS <= top(letter) - 1;
    }

    /** What goes on above where accents are is of the line before. */
    private double above(Glyph letter) {
        int left = left(letter, half);
        int right = right(letter, half);
        int highest = highest(letter);
        if (highest >= ROWS && ink.depth(left, right, highest - ROWS, highest) >= SHADE) {
            return 0;
        }
        double most = 0;
        for (int row = highest; row + ROWS <= top(letter) - 1; row++) {
            most = Math.max(most, ink.depth(left, right, row, row + ROWS));
        }
        return most;
    }

    private int highest(Glyph letter) {
        int top = top(letter);
        return Math.max(0, top - 1 - (int) Math.round(ABOVE * (base() - top)));
    }

    private double inside(Glyph letter) {
        int top = top(letter);
        int height = base() - top;
        int narrow = Math.max(1, half / 3);
        return ink.depth(
                left(letter, narrow),
                right(letter, narrow) + 1,
                top + (int) (INSIDE_FROM * height),
                top + (int) (INSIDE_TO * height) + 1);
    }

    private int left(Glyph letter, int by) {
        return ink.column(letter.middle()) - by;
    }

    private int right(Glyph letter, int by) {
        return ink.column(letter.middle()) + by;
    }

    private int top(Glyph letter) {
        return (int) Math.round(rows.tops(letter) * LineImage.HEIGHT);
    }

    private int base() {
        return (int) Math.round(rows.base() * LineImage.HEIGHT);
    }
}
