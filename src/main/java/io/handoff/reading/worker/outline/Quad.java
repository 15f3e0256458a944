package io.handoff.reading.worker.outline;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Four corners, in the order in which they are met clockwise.
 *
 * @param corners the first is the one nearest to the picture's upper left
 */
public record Quad(List<Point> corners) {

    /** Longer by shorter side of a card (ISO/IEC 7810, ID-1). */
    private static final double ID_1 = 1.586;

    /** What a card looks like that is seen from 23 degrees above. */
    private static final double TOO_SLIM = 1.72;

    public Quad {
        corners = List.copyOf(corners);
    }

    /** All of a picture. */
    public static Quad of(int width, int height) {
        return new Quad(List.of(new Point(0, 0), new Point(width, 0), new Point(width, height), new Point(0, height)));
    }

    /** Whether the point is within; for convex ones. */
    public boolean contains(double x, double y) {
        return IntStream.range(0, 4).allMatch(i -> {
            Point from = corner(i);
            Point to = corner(i + 1);
            return (to.x() - from.x()) * (y - from.y()) - (to.y() - from.y()) * (x - from.x()) >= 0;
        });
    }

    public Quad scaled(double factor) {
        return new Quad(corners.stream().map(corner -> corner.scaled(factor)).toList());
    }

    /** Each side moved outwards by so much of the card's size. */
    public Quad grown(double share) {
        Point middle = new Point(
                corners.stream().mapToDouble(Point::x).average().orElseThrow(),
                corners.stream().mapToDouble(Point::y).average().orElseThrow());
        return new Quad(corners.stream()
                .map(corner -> new Point(
                        corner.x() + 2 * share * (corner.x() - middle.x()),
                        corner.y() + 2 * share * (corner.y() - middle.y())))
                .toList());
    }

    /**
     * An outline too slim for a card is often that of its body alone, found between its edge and a coloured band: then as
     * much is taken in on both of its long sides as a whole card has.
     */
    public Quad wholeCard() {
        double slimness = Math.max(width(), height()) / Math.min(width(), height());
        if (slimness < TOO_SLIM) {
            return this;
        }
        double share = slimness / ID_1 - 1;
        int off = width() > height() ? 3 : 1;
        return new Quad(IntStream.range(0, 4)
                .mapToObj(i -> corner(i).beyond(corner(i % 2 == 0 ? i + off : i + 4 - off), share))
                .toList());
    }

    Point corner(int index) {
        return corners.get(Math.floorMod(index, 4));
    }

    /** Pixels of the side that begins at the corner. */
    double side(int index) {
        return corner(index).distance(corner(index + 1));
    }

    /** Pixels: the mean of the upper and the lower side. */
    public double width() {
        return (side(0) + side(2)) / 2;
    }

    /** Pixels: the mean of the left and the right side. */
    public double height() {
        return (side(1) + side(3)) / 2;
    }

    /** Square pixels; negative where the corners go round the other way. */
    public double area() {
        double twice = 0;
        for (int i = 0; i < 4; i++) {
            twice += corner(i).x() * corner(i + 1).y()
                    - corner(i + 1).x() * corner(i).y();
        }
        return twice / 2;
    }

    boolean isConvex() {
        for (int i = 0; i < 4; i++) {
            Point a = corner(i);
            Point b = corner(i + 1);
            Point c = corner(i + 2);
            if ((b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x()) <= 0) {
                return false;
            }
        }
        return true;
    }

    /** The same corners, from the one nearest to the upper left. */
    Quad fromUpperLeft() {
        int first = 0;
        for (int i = 1; i < 4; i++) {
            if (corner(i).x() + corner(i).y()
                    < corner(first).x() + corner(first).y()) {
                first = i;
            }
        }
        return new Quad(List.of(corner(first), corner(first + 1), corner(first + 2), corner(first + 3)));
    }
}
