package io.handoff.reading.worker.line;

/**
 * Where a line of print stands: a rectangle that may be turned.
 *
 * @param x pixels from the picture's left edge to the middle
 * @param y pixels from the picture's upper edge to the middle
 * @param angle radians clockwise from "reads to the right"
 * @param length pixels along the line
 * @param thickness pixels across the line
 */
public record Strip(double x, double y, double angle, double length, double thickness) {

    /** An upright one. */
    public static Strip of(int left, int top, int width, int height) {
        return new Strip(left + width / 2.0, top + height / 2.0, 0, width, height);
    }

    /** Turned by so much about its middle. */
    public Strip turned(double by) {
        return new Strip(x, y, angle + by, length, thickness);
    }

    public Strip at(double newAngle) {
        return new Strip(x, y, newAngle, length, thickness);
    }

    /** A piece of its length, from 0 for its beginning to 1 for its end; may reach beyond both. */
    public Strip part(double from, double to) {
        double along = ((from + to) / 2 - 0.5) * length;
        return new Strip(
                x + along * Math.cos(angle), y + along * Math.sin(angle), angle, (to - from) * length, thickness);
    }

    /** So many times as thick. */
    public Strip thicker(double factor) {
        return new Strip(x, y, angle, length, factor * thickness);
    }
}
