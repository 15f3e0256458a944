package io.handoff.reading.worker.outline;

/** Judges how much of a quadrilateral's sides are edges of the picture. */
final class Sides {

    private static final int SAMPLES = 40;

    /** Cards have round corners. */
    private static final double CORNER = 0.08;

    private static final double LEAST_OF_ONE = 0.4;
    private static final double LEAST_OF_ALL = 0.62;

    private final Edges edges;

    Sides(Edges edges) {
        this.edges = edges;
    }

    /** 0 to 1; 0 also where one side is no edge for the most part. */
    double support(Quad quad) {
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            double share = share(quad.corner(i), quad.corner(i + 1));
            if (share < LEAST_OF_ONE) {
                return 0;
            }
            sum += share;
        }
        return sum / 4 < LEAST_OF_ALL ? 0 : sum / 4;
    }

    private double share(Point from, Point to) {
        double across = Math.atan2(to.x() - from.x(), from.y() - to.y());
        int passed = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double along = CORNER + (1 - 2 * CORNER) * i / (SAMPLES - 1);
            double x = from.x() + along * (to.x() - from.x());
            double y = from.y() + along * (to.y() - from.y());
            if (edges.passes(x, y, across)) {
                passed++;
            }
        }
        return (double) passed / SAMPLES;
    }
}
