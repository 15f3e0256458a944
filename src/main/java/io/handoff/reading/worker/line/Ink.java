package io.handoff.reading.worker.line;

/** Where in a line's picture there is print: what differs from the paper about it. Places are shares of its length. */
final class Ink {

    /** Of the strongest difference from the paper nearby. */
    private static final double SHARE = 0.45;

    /** Nearby nothing differs much, where it does so by less than this share of what it does elsewhere in the line. */
    private static final double FAINT = 0.4;

    /** Below so many grey values nothing is print. */
    private static final double FAINTEST = 12;

    /** One in so many pixels may be a reflection or a stain: darker than any print. */
    private static final int OUTLIERS = 50;

    /** Columns that are looked at together: a label may be much paler than its value. */
    private static final int NEARBY = LineImage.HEIGHT;

    /** A pixel alone in its row or column is noise. */
    private static final int FEWEST = 2;

    private final int width;
    private final boolean[] dark;

    /** How much each pixel differs from the paper, by what print there does. */
    private final float[] depth;

    Ink(LineImage image) {
        width = image.width();
        dark = new boolean[image.values().length];
        depth = new float[dark.length];
        Tones all = Tones.of(image, 0, width);
        for (int from = 0; from < width; from += NEARBY / 2) {
            Tones here = Tones.of(image, from - NEARBY / 4, from + NEARBY * 3 / 4);
            double least = Math.max(FAINTEST, SHARE * Math.max(here.strongest, FAINT * all.strongest));
            for (int x = from; x < Math.min(width, from + NEARBY / 2); x++) {
                for (int y = 0; y < LineImage.HEIGHT; y++) {
                    float difference = Math.abs(image.values()[y * width + x] - here.paper);
                    dark[y * width + x] = difference > least;
                    depth[y * width + x] = (float) (difference * SHARE / least);
                }
            }
        }
    }

    /** What the paper is like in some columns, and how much print differs from it. */
    private record Tones(int paper, int strongest) {

        static Tones of(LineImage image, int from, int to) {
            int left = Math.max(0, from);
            int right = Math.min(image.width(), to);
            int[] counts = new int[256];
            for (int y = 0; y < LineImage.HEIGHT; y++) {
                for (int x = left; x < right; x++) {
                    counts[(int) image.values()[y * image.width() + x]]++;
                }
            }
            int all = (right - left) * LineImage.HEIGHT;
            int paper = value(counts, all / 2);
            int darkest = value(counts, all / OUTLIERS);
            int lightest = value(counts, all - 1 - all / OUTLIERS);
            return new Tones(paper, Math.max(paper - darkest, lightest - paper));
        }

        /** The one at that place of all, from the darkest. */
        private static int value(int[] counts, int place) {
            int value = 0;
            for (int passed = counts[0]; passed <= place; passed += counts[value]) {
                value++;
            }
            return value;
        }
    }

    /** From one place to another. */
    record Span(double from, double to) {}

    /** The rows with print, as shares of the line's thickness; all of it where there is none. */
    Span rows(Span columns) {
        int top = 0;
        int bottom = LineImage.HEIGHT;
        while (top < bottom && inRow(top, columns) < FEWEST) {
            top++;
        }
        while (bottom > top && inRow(bottom - 1, columns) < FEWEST) {
            bottom--;
        }
        return top == bottom
                ? new Span(0, 1)
                : new Span((double) top / LineImage.HEIGHT, (double) bottom / LineImage.HEIGHT);
    }

    /** The same without the columns at both ends that have no print. */
    Span trimmed(Span columns) {
        int from = column(columns.from());
        int to = column(columns.to());
        while (from < to && isEmpty(from)) {
            from++;
        }
        while (to > from && isEmpty(to - 1)) {
            to--;
        }
        return from == to ? columns : new Span((double) from / width, (double) to / width);
    }

    /** How many pieces of print stand beside each other. */
    int strokes(Span columns) {
        int strokes = 0;
        boolean before = false;
        for (int x = column(columns.from()); x < column(columns.to()); x++) {
            boolean here = !isEmpty(x);
            strokes += here && !before ? 1 : 0;
            before = here;
        }
        return strokes;
    }

    /** The widest run of columns without print, in line heights. */
    double gap(Span columns) {
        int widest = 0;
        int run = 0;
        for (int x = column(columns.from()); x < column(columns.to()); x++) {
            run = isEmpty(x) ? run + 1 : 0;
            widest = Math.max(widest, run);
        }
        return (double) widest / LineImage.HEIGHT;
    }

    int width() {
        return width;
    }

    /** How much is printed between some columns and rows: about 0 for bare paper to 1 for print all over. */
    double depth(int left, int right, int top, int bottom) {
        double sum = 0;
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        int below = Math.min(LineImage.HEIGHT, bottom);
        for (int y = Math.max(0, top); y < below; y++) {
            for (int x = from; x < to; x++) {
                sum += depth[y * width + x];
            }
        }
        int count = (to - from) * (below - Math.max(0, top));
        return count <= 0 ? 0 : sum / count;
    }

    boolean isDark(int x, int y) {
        return dark[y * width + x];
    }

    boolean isEmpty(int x) {
        return isEmpty(x, 0, LineImage.HEIGHT);
    }

    /** There is no print in the column, between two rows. */
    boolean isEmpty(int x, int from, int to) {
        int count = 0;
        for (int y = from; y < to; y++) {
            count += dark[y * width + x] ? 1 : 0;
        }
        return count < FEWEST;
    }

    private int inRow(int y, Span columns) {
        int count = 0;
        for (int x = column(columns.from()); x < column(columns.to()); x++) {
            count += dark[y * width + x] ? 1 : 0;
        }
        return count;
    }

    int column(double share) {
        return (int) Math.max(0, Math.min(width, Math.round(share * width)));
    }
}
