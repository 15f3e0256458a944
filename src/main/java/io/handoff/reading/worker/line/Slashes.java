package io.handoff.reading.worker.line;

import io.handoff.reading.worker.line.Ink.Span;

/** Finds the stroke through an ø: the network does not know the letter and reads an o. */
final class Slashes {

    /** Heights of the letter: a wider piece of print is several letters that touch each other. */
    private static final double WIDEST = 1.5;

    private static final double NARROWEST = 0.4;

    /** Pixels: a smaller letter has no inside. */
    private static final int SMALLEST = 8;

    /** Of the letter's width and height, from its middle: what the ring encloses. */
    private static final double INSIDE_X = 0.22;

    private static final double INSIDE_Y = 0.25;

    /** Of the inside, near its middle and beside both diagonals. */
    private static final double CENTRE = 0.4;

    private static final double BESIDE = 0.15;

    /** Share of the centre that is printed. */
    private static final double FILLED = 0.5;

    /** By how much more of the way from lower left to upper right is printed than of the other. */
    private static final double LEANS = 0.45;

    private final Ink ink;

    Slashes(Ink ink) {
        this.ink = ink;
    }

    /**
     * Whether a stroke goes through the round letter there.
     *
     * @param middle of the letter, as a share of the line's length
     * @param rows between which it stands
     */
    boolean isThrough(double middle, Span rows) {
        int top = (int) Math.round(rows.from() * LineImage.HEIGHT);
        int bottom = (int) Math.round(rows.to() * LineImage.HEIGHT);
        int height = bottom - top;
        int left = ink.column(middle);
        int right = left;
        while (left > 0 && right - left <= WIDEST * height && !ink.isEmpty(left - 1, top, bottom)) {
            left--;
        }
        while (right < ink.width() && right - left <= WIDEST * height && !ink.isEmpty(right, top, bottom)) {
            right++;
        }
        int width = right - left;
        return height >= SMALLEST
                && width <= WIDEST * height
                && width >= NARROWEST * height
                && isCrossed((left + right - 1) / 2.0, (top + bottom - 1) / 2.0, INSIDE_X * width, INSIDE_Y * height);
    }

    private boolean isCrossed(double x, double y, double halfWidth, double halfHeight) {
        Share centre = new Share();
        Share rising = new Share();
        Share falling = new Share();
        for (int row = (int) Math.ceil(y - halfHeight); row <= y + halfHeight; row++) {
            for (int column = (int) Math.ceil(x - halfWidth); column <= x + halfWidth; column++) {
                double right = (column - x) / halfWidth;
                double up = (y - row) / halfHeight;
                boolean isCentral = Math.abs(right) < CENTRE && Math.abs(up) < CENTRE;
                Share share = isCentral ? centre : right * up > BESIDE ? rising : right * up < -BESIDE ? falling : null;
                if (share != null) {
                    share.add(ink.isDark(column, row));
                }
            }
        }
        return centre.of() >= FILLED && rising.of() - falling.of() >= LEANS;
    }

    /** How many of some pixels are printed. */
    private static final class Share {
        private int all;
        private int printed;

        void add(boolean isPrinted) {
            all++;
            printed += isPrinted ? 1 : 0;
        }

        double of() {
            return all == 0 ? 0 : (double) printed / all;
        }
    }
}
