package io.handoff.reading.worker.print;

import io.handoff.reading.worker.line.Strip;

/**
 * A picture turned until its lines read to the right.
 *
 * @param angle radians by which they were turned clockwise
 * @param pictureWidth pixels before
 * @param pictureHeight pixels before
 */
record Frame(double angle, int pictureWidth, int pictureHeight) {

    int width() {
        return (int) Math.round(spread(pictureWidth, pictureHeight));
    }

    int height() {
        return (int) Math.round(spread(pictureHeight, pictureWidth));
    }

    private double spread(double along, double across) {
        return Math.abs(along * Math.cos(angle)) + Math.abs(across * Math.sin(angle));
    }

    /** The strip's place in this frame. */
    Strip turned(Strip strip) {
        double x = strip.x() - pictureWidth / 2.0;
        double y = strip.y() - pictureHeight / 2.0;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Strip(
                x * cos + y * sin + width() / 2.0,
                y * cos - x * sin + height() / 2.0,
                strip.angle() - angle,
                strip.length(),
                strip.thickness());
    }
}
