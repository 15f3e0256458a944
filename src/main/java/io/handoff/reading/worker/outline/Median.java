package io.handoff.reading.worker.outline;

import java.util.Arrays;

/** Each pixel's neighbourhood's median, by a histogram that moves along the row. */
final class Median {

    private final Grey picture;
    private final int radius;
    private final int[] counts = new int[256];
    private int all;

    private Median(Grey picture, int radius) {
        this.picture = picture;
        this.radius = radius;
    }

    /** @param radius pixels; the neighbourhood is a square with the pixel in its middle, less what is outside */
    static Grey of(Grey picture, int radius) {
        byte[] values = new byte[picture.width() * picture.height()];
        Median median = new Median(picture, radius);
        for (int y = 0; y < picture.height(); y++) {
            median.row(y, values);
        }
        return new Grey(picture.width(), picture.height(), values);
    }

    private void row(int y, byte[] values) {
        Arrays.fill(counts, 0);
        all = 0;
        for (int x = 0; x < Math.min(radius, picture.width()); x++) {
            column(x, y, 1);
        }
        for (int x = 0; x < picture.width(); x++) {
            if (x + radius < picture.width()) {
                column(x + radius, y, 1);
            }
            if (x - radius - 1 >= 0) {
                column(x - radius - 1, y, -1);
            }
            values[y * picture.width() + x] = (byte) middle();
        }
    }

    private void column(int x, int y, int change) {
        for (int at = Math.max(0, y - radius); at <= Math.min(picture.height() - 1, y + radius); at++) {
            counts[picture.at(x, at)] += change;
            all += change;
        }
    }

    private int middle() {
        int below = 0;
        int value = -1;
        while (2 * below <= all) {
            below += counts[++value];
        }
        return value;
    }
}
