package io.handoff.reading.worker.outline;

/** Shows what lies between four corners as an upright rectangle, by the projective map between the two. */
public final class Perspective {

    private static final byte WHITE = (byte) 255;

    private final int width;
    private final int height;

    /** A place (u, v) of the unit square lies at ((a u + b v + c) / w, (d u + e v + f) / w), w = g u + h v + 1. */
    private final double a;

    private final double b;
    private final double c;
    private final double d;
    private final double e;
    private final double f;
    private final double g;
    private final double h;

    private Perspective(Quad from, int width, int height) {
        this.width = width;
        this.height = height;
        Point p0 = from.corner(0);
        Point p1 = from.corner(1);
        Point p2 = from.corner(2);
        Point p3 = from.corner(3);
        double dx1 = p1.x() - p2.x();
        double dx2 = p3.x() - p2.x();
        double dx3 = p0.x() - p1.x() + p2.x() - p3.x();
        double dy1 = p1.y() - p2.y();
        double dy2 = p3.y() - p2.y();
        double dy3 = p0.y() - p1.y() + p2.y() - p3.y();
        double determinant = dx1 * dy2 - dx2 * dy1;
        this.g = (dx3 * dy2 - dx2 * dy3) / determinant;
        this.h = (dx1 * dy3 - dx3 * dy1) / determinant;
        this.a = p1.x() - p0.x() + g * p1.x();
        this.b = p3.x() - p0.x() + h * p3.x();
        this.c = p0.x();
        this.d = p1.y() - p0.y() + g * p1.y();
        this.e = p3.y() - p0.y() + h * p3.y();
        this.f = p0.y();
    }

    /**
     * @param from convex, clockwise from the corner that becomes the upper left
     * @param width pixels of what is shown
     * @param height pixels of what is shown
     */
    public static Perspective of(Quad from, int width, int height) {
        return new Perspective(from, width, height);
    }

    /** What is outside of the picture is white. */
    public Grey seen(Grey picture) {
        byte[] values = new byte[width * height];
        for (int y = 0, at = 0; y < height; y++) {
            double v = (y + 0.5) / height;
            for (int x = 0; x < width; x++, at++) {
                double u = (x + 0.5) / width;
                double w = g * u + h * v + 1;
                values[at] = value(picture, (a * u + b * v + c) / w - 0.5, (d * u + e * v + f) / w - 0.5);
            }
        }
        return new Grey(width, height, values);
    }

    /** Between four pixels: the nearer, the more. */
    private static byte value(Grey picture, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= picture.width() || top + 1 >= picture.height()) {
            return WHITE;
        }
        double right = x - left;
        double down = y - top;
        double upper = picture.at(left, top) * (1 - right) + picture.at(left + 1, top) * right;
        double lower = picture.at(left, top + 1) * (1 - right) + picture.at(left + 1, top + 1) * right;
        return (byte) Math.round(upper * (1 - down) + lower * down);
    }
}
