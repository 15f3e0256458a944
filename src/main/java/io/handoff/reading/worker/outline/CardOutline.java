package io.handoff.reading.worker.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the outline of a card of the usual size (ISO/IEC 7810 ID-1, 85.60 × 53.98 mm) in a picture: of all the
 * quadrilaterals that its straightest edges make, the one whose sides are edges all along.
 */
public final class CardOutline {

    /** The longest side of the picture that is looked at, in pixels: small print makes no edges there. */
    public static final int LOOKED_AT = 288;

    private static final int MOST_LINES = 26;

    /** Radians: as far as the opposite sides of a card run apart in a picture taken from the side. */
    private static final double OPPOSITE = Math.toRadians(24);

    private static final double LEAST_CORNER = Math.toRadians(58);

    /** Longer by shorter side: 1.586, seen from up to 35 degrees aside. */
    private static final double SQUAREST = 1.28;

    private static final double LONGEST = 1.98;

    /** Share of the picture's area: print on a smaller one could hardly be read. */
    private static final double SMALLEST = 0.12;

    /** How far a corner may be outside, as a share of the picture's longest side. */
    private static final double OUTSIDE = 0.04;

    private final Edges edges;
    private final Sides sides;

    private CardOutline(Edges edges) {
        this.edges = edges;
        this.sides = new Sides(edges);
    }

    /**
     * @param grey the picture, at most {@link #LOOKED_AT} pixels long
     * @return the corners of the card, from its upper left; empty where there is none, as when it fills the picture
     */
    public static Optional<Quad> in(Grey grey) {
        return new CardOutline(Edges.of(grey.smooth())).best();
    }

    private Optional<Quad> best() {
        List<Pair> pairs = pairs(HoughLines.in(edges, MOST_LINES));
        return pairs.stream()
                .flatMap(one -> pairs.stream().filter(one::crosses).flatMap(two -> quad(one, two)))
                .map(quad -> new Scored(quad, score(quad)))
                .filter(scored -> scored.score > 0)
                .max(Comparator.comparingDouble(Scored::score))
                .map(Scored::quad);
    }

    private record Scored(Quad quad, double score) {}

    /** Two lines that may be opposite sides. */
    private record Pair(Line one, Line two) {

        /** Each two pairs meet once only. */
        boolean crosses(Pair other) {
            return one.angle() < other.one.angle()
                    && one.angleTo(other.one) > LEAST_CORNER
                    && two.angleTo(other.two) > LEAST_CORNER;
        }
    }

    private List<Pair> pairs(List<Line> lines) {
        List<Pair> pairs = new ArrayList<>();
        Point middle = new Point(edges.width() / 2.0, edges.height() / 2.0);
        double apart = Math.min(edges.width(), edges.height()) * 0.2;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                Line one = lines.get(i);
                Line two = lines.get(j);
                boolean turned = Math.abs(one.angle() - two.angle()) > Math.PI / 2;
                double between = one.offset(middle) - (turned ? -1 : 1) * two.offset(middle);
                if (one.angleTo(two) < OPPOSITE && Math.abs(between) > apart) {
                    pairs.add(new Pair(one, two));
                }
            }
        }
        return pairs;
    }

    private Stream<Quad> quad(Pair one, Pair two) {
        List<Point> corners = Stream.of(
                        one.one.crossing(two.one),
                        one.one.crossing(two.two),
                        one.two.crossing(two.two),
                        one.two.crossing(two.one))
                .flatMap(Optional::stream)
                .toList();
        if (corners.size() < 4 || corners.stream().anyMatch(this::isOutside)) {
            return Stream.empty();
        }
        Quad quad = new Quad(corners);
        Quad clockwise = quad.area() > 0
                ? quad
                : new Quad(List.of(corners.get(3), corners.get(2), corners.get(1), corners.get(0)));
        return Stream.of(clockwise.fromUpperLeft()).filter(this::looksLikeACard);
    }

    private boolean isOutside(Point corner) {
        double margin = OUTSIDE * Math.max(edges.width(), edges.height());
        return corner.x() < -margin
                || corner.y() < -margin
                || corner.x() > edges.width() + margin
                || corner.y() > edges.height() + margin;
    }

    private boolean looksLikeACard(Quad quad) {
        double ratio = Math.max(quad.width(), quad.height()) / Math.min(quad.width(), quad.height());
        return quad.isConvex()
                && ratio > SQUAREST
                && ratio < LONGEST
                && quad.area() > SMALLEST * edges.width() * edges.height();
    }

    /** A larger outline is likelier than one printed on the card. */
    private double score(Quad quad) {
        double support = sides.support(quad);
        return support * support * Math.sqrt(quad.area());
    }
}
