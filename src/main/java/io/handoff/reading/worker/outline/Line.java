package io.handoff.reading.worker.outline;

import java.util.Optional;

/**
 * A straight line, endless.
 *
 * @param angle of its normal, radians from the x axis towards the y axis, 0 to π
 * @param distance of the line from the origin along the normal, pixels, may be negative
 * @param votes how much of an edge lies on it
 */
record Line(double angle, double distance, double votes) {

    /** Lines that are nearly parallel do not cross in a place of interest. */
    private static final double PARALLEL = 0.2;

    /** Radians between the two lines, 0 to π/2. */
    double angleTo(Line other) {
        double between = Math.abs(angle - other.angle);
        return Math.min(between, Math.PI - between);
    }

    Optional<Point> crossing(Line other) {
        double determinant = Math.sin(other.angle - angle);
        if (Math.abs(determinant) < PARALLEL) {
            return Optional.empty();
        }
        return Optional.of(new Point(
                (distance * Math.sin(other.angle) - other.distance * Math.sin(angle)) / determinant,
                (other.distance * Math.cos(angle) - distance * Math.cos(other.angle)) / determinant));
    }

    /** Signed pixels of the place from the line. */
    double offset(Point place) {
        return place.x() * Math.cos(angle) + place.y() * Math.sin(angle) - distance;
    }
}
