package io.handoff.reading.worker;

import io.handoff.reading.Flaw;
import io.handoff.reading.worker.outline.Grey;
import java.util.EnumSet;
import java.util.Set;

/** Judges the pixels of a card, or of the picture where no card was found in it: why it could not be read, if it cannot. */
final class Flaws {

    /** Grey of the paper, of 255: in a darker picture print is lost in the camera's noise. */
    private static final int DARK = 80;

    /** No paper is so light, unless the picture is overexposed as a whole. */
    private static final int BLOWN_OUT = 250;

    private static final int OVEREXPOSED = 225;

    /** Share of the card that a reflection takes before it hides whole words. */
    private static final double MUCH = 0.03;

    /** The steepest edges' share of the contrast, from one pixel to the next but one; print in focus has 0.4 and more. */
    private static final double SOFT = 0.2;

    private static final int STEP = 2;

    /** A row in so many tells as much of edges as all. */
    private static final int ROWS = 4;

    private static final int LEAST_CONTRAST = 24;

    private Flaws() {}

    /** Empty for a picture that nothing can be said against. */
    static Set<Flaw> of(Grey card) {
        int[] values = new int[256];
        int count = 0;
        for (int y = 0; y < card.height(); y += STEP) {
            for (int x = 0; x < card.width(); x += STEP) {
                values[card.at(x, y)]++;
                count++;
            }
        }
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        int paper = percentile(values, count, 0.95);
        if (paper < DARK) {
            flaws.add(Flaw.DARK);
        }
        if (blownOut(values) > MUCH * count && percentile(values, count, 0.5) < OVEREXPOSED) {
            flaws.add(Flaw.GLARE);
        }
        int contrast = paper - percentile(values, count, 0.02);
        if (contrast >= LEAST_CONTRAST && steepest(card) < SOFT * contrast) {
            flaws.add(Flaw.BLURRED);
        }
        return flaws;
    }

    /** The value below which that share of all lies. */
    private static int percentile(int[] values, int count, double share) {
        int value = 0;
        for (long passed = values[0]; passed < share * count; passed += values[value]) {
            value++;
        }
        return value;
    }

    private static long blownOut(int[] values) {
        long count = 0;
        for (int value = BLOWN_OUT; value < values.length; value++) {
            count += values[value];
        }
        return count;
    }

    /** Of a thousand places the three steepest count as noise. */
    private static int steepest(Grey grey) {
        int[] steps = new int[256];
        int count = 0;
        int[] row = new int[grey.width()];
        for (int y = 1; y + 1 < grey.height(); y += ROWS) {
            for (int x = 0; x < row.length; x++) {
                row[x] = grey.at(x, y - 1) + 2 * grey.at(x, y) + grey.at(x, y + 1);
            }
            // The difference of two smoothed pixels, (a + 2b + c) / 16 each, whose common neighbour counts in both.
            for (int x = 2; x + 2 < row.length; x++) {
                steps[Math.abs(row[x + 2] + 2 * row[x + 1] - 2 * row[x - 1] - row[x - 2]) / 16]++;
                count++;
            }
        }
        return percentile(steps, count, 0.997);
    }
}
