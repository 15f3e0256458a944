package io.handoff.reading.worker.outline;

import java.util.Arrays;

/** Where a picture changes from dark to light, thinned to lines, and in which direction. */
final class Edges {

    /** Weaker changes are noise, in grey values. */
    private static final double FAINT = 6;

    /** The weakest of the strongest fifth of all pixels still counts as an edge. */
    private static final double SHARE = 0.2;

    /** The cosine of 25 degrees. */
    private static final double ALONG = 0.906;

    private final int width;
    private final int height;
    private final double[] strength;
    private final double[] direction;

    private Edges(int width, int height) {
        this.width = width;
        this.height = height;
        this.strength = new double[width * height];
        this.direction = new double[width * height];
    }

    static Edges of(Grey grey) {
        Edges all = new Edges(grey.width(), grey.height());
        for (int y = 1; y < all.height - 1; y++) {
            for (int x = 1; x < all.width - 1; x++) {
                all.measure(grey, x, y);
            }
        }
        return all.thinned(Math.max(FAINT, all.weakestOfStrongest()));
    }

    /** Sobel's operator. */
    private void measure(Grey grey, int x, int y) {
        int across = grey.at(x + 1, y - 1)
                + 2 * grey.at(x + 1, y)
                + grey.at(x + 1, y + 1)
                - grey.at(x - 1, y - 1)
                - 2 * grey.at(x - 1, y)
                - grey.at(x - 1, y + 1);
        int down = grey.at(x - 1, y + 1)
                + 2 * grey.at(x, y + 1)
                + grey.at(x + 1, y + 1)
                - grey.at(x - 1, y - 1)
                - 2 * grey.at(x, y - 1)
                - grey.at(x + 1, y - 1);
        strength[y * width + x] = Math.hypot(across, down) / 4;
        direction[y * width + x] = Math.atan2(down, across);
    }

    private double weakestOfStrongest() {
        double[] sorted = strength.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * (1 - SHARE))];
    }

    /** Keeps what is stronger than its neighbours on both sides. */
    private Edges thinned(double weakest) {
        Edges thin = new Edges(width, height);
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = y * width + x;
                double here = strength[at];
                int dx = (int) Math.round(Math.cos(direction[at]));
                int dy = (int) Math.round(Math.sin(direction[at]));
                int step = dy * width + dx;
                if (here >= weakest && here >= strength[at - step] && here > strength[at + step]) {
                    thin.strength[at] = here;
                    thin.direction[at] = direction[at];
                }
            }
        }
        return thin;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isAt(int x, int y) {
        return strength[y * width + x] > 0;
    }

    /** Radians from the x axis towards the y axis, pointing to the light side. */
    double direction(int x, int y) {
        return direction[y * width + x];
    }

    /** Whether an edge that runs across the direction passes the place, up to two pixels aside; its light side does not matter. */
    boolean passes(double x, double y, double towards) {
        double stepX = Math.cos(towards);
        double stepY = Math.sin(towards);
        for (int aside = -2; aside <= 2; aside++) {
            int atX = (int) Math.round(x + aside * stepX);
            int atY = (int) Math.round(y + aside * stepY);
            if (atX >= 0 && atY >= 0 && atX < width && atY < height && isAt(atX, atY)) {
                if (Math.abs(Math.cos(direction(atX, atY) - towards)) > ALONG) {
                    return true;
                }
            }
        }
        return false;
    }
}
