package io.handoff.reading.worker.outline;

/**
 * A place in a picture.
 *
 * @param x pixels from its left edge
 * @param y pixels from its upper edge
 */
public record Point(double x, double y) {

    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** On from the other point through this one, by a share of the way between them. */
    Point beyond(Point other, double share) {
        return new Point(x + share * (x - other.x), y + share * (y - other.y));
    }

    Point scaled(double factor) {
        return new Point(x * factor, y * factor);
    }
}
