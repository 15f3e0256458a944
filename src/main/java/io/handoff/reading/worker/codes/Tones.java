package io.handoff.reading.worker.codes;

import io.handoff.reading.worker.outline.Grey;

/**
 * A picture in small squares, each of which looks like a piece of a code or does not. A code is half dark and half light,
 * and nothing between; print leaves most of its paper light.
 */
final class Tones {

    /** Squares along the longer side: on a card about 1.3 mm each, two to five modules of a code. */
    private static final int ALONG = 64;

    private static final int LEAST_CONTRAST = 60;
    private static final double DARKEST = 0.3;
    private static final double LIGHTEST = 0.67;

    /** Every second pixel of every second row tells enough. */
    private static final int STEP = 2;

    final int side;
    final int columns;
    final int rows;
    private final boolean[] mixed;

    Tones(Grey grey) {
        side = Math.max(6, Math.max(grey.width(), grey.height()) / ALONG);
        columns = grey.width() / side;
        rows = grey.height() / side;
        mixed = new boolean[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                mixed[row * columns + column] = isMixed(grey, column * side, row * side);
            }
        }
    }

    /** Most of the square and those around it look like pieces of a code: lines of print and edges do not. */
    boolean isInside(int column, int row) {
        int count = 0;
        for (int y = row - 1; y <= row + 1; y++) {
            for (int x = column - 1; x <= column + 1; x++) {
                if (x >= 0 && y >= 0 && x < columns && y < rows && mixed[y * columns + x]) {
                    count++;
                }
            }
        }
        return count >= 6;
    }

    private boolean isMixed(Grey grey, int left, int top) {
        int darkest = 255;
        int lightest = 0;
        int sum = 0;
        int count = 0;
        for (int y = top; y < top + side; y += STEP) {
            for (int x = left; x < left + side; x += STEP) {
                int value = grey.at(x, y);
                darkest = Math.min(darkest, value);
                lightest = Math.max(lightest, value);
                sum += value;
                count++;
            }
        }
        int contrast = lightest - darkest;
        double light = ((double) sum / count - darkest) / Math.max(1, contrast);
        return contrast >= LEAST_CONTRAST && light >= DARKEST && light <= LIGHTEST;
    }
}
