package io.handoff.reading.worker.print;

import io.handoff.reading.worker.line.Strip;
import java.util.List;

/** Which way the lines of a picture run. */
final class Direction {

    /** A strip so many times as long as thick tells its own direction. */
    private static final double LONG = 4;

    /** Radians by which a line may run otherwise than most: a card seen from aside. */
    private static final double ASIDE = Math.toRadians(15);

    private static final double QUARTER = Math.PI / 2;

    private static final double LEVEL = Math.toRadians(0.6);

    private final double angle;

    private Direction(double angle) {
        this.angle = angle;
    }

    /** Of most of the print, from -90 to 90 degrees: a line and the same line upside down are not told apart. */
    static Direction of(List<Strip> strips) {
        double sin = 0;
        double cos = 0;
        for (Strip strip : strips) {
            // A line that is turned by half is the same one: twice the angle is.
            double weight = strip.length() - strip.thickness();
            sin += weight * Math.sin(2 * strip.angle());
            cos += weight * Math.cos(2 * strip.angle());
        }
        return new Direction(Math.atan2(sin, cos) / 2);
    }

    double angle() {
        return angle;
    }

    /** By how much the picture is to be turned: by whole quarters, where its lines slope so little that it may stay so. */
    double turn() {
        double quarters = Math.rint(angle / QUARTER) * QUARTER;
        return Math.abs(angle - quarters) < LEVEL ? quarters : angle;
    }

    /** The strip as a line that runs this way: a short one is as likely turned by a stain beside it. */
    Strip along(Strip strip) {
        double off = Math.IEEEremainder(strip.angle() - angle, Math.PI);
        if (Math.abs(off) < ASIDE) {
            return strip.at(angle + (strip.length() > LONG * strip.thickness() ? off : 0));
        }
        // Narrow and high, such as a single figure: its length is its height.
        return new Strip(strip.x(), strip.y(), angle, strip.thickness(), strip.length());
    }
}
