package io.handoff.reading.worker.outline;

/** Shows what lies between four corners as an upright rectangle, by the projective map between the two. */
public final class Perspective {

    private static final byte WHITE = (byte) 255;

    /** Pixels that are shown at once. */
    private static final int SPAN = 16;

    /** Of a place's part behind the point; pictures are at most 32,768 pixels wide. */
    private static final int BITS = 16;

    private static final double ONE = 1 << BITS;

    /** Bits of that part that are too fine for a grey value. */
    private static final int COARSE = 8;

    private static final int PARTS = (1 << BITS - COARSE) - 1;
    private static final int HALF = 1 << 2 * (BITS - COARSE) - 1;

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
        for (int y = 0; y < height; y++) {
            double v = (y + 0.5) / height;
            seen(picture, b * v + c, e * v + f, h * v + 1, values, y * width);
        }
        return new Grey(width, height, values);
    }

    /** A row. Between two of its pixels a few apart, places are as good as evenly spread: a division each would be slow. */
    private void seen(Grey picture, double x0, double y0, double w0, byte[] values, int row) {
        double x = x0 / w0 - 0.5;
        double y = y0 / w0 - 0.5;
        for (int from = 0; from < width; from += SPAN) {
            int count = Math.min(SPAN, width - from);
            double u = (double) (from + count) / width;
            double w = g * u + w0;
            double nextX = (a * u + x0) / w - 0.5;
            double nextY = (d * u + y0) / w - 0.5;
            span(picture, new Point(x, y), new Point(nextX, nextY), values, row + from, count);
            x = nextX;
            y = nextY;
        }
    }

    private static void span(Grey picture, Point from, Point to, byte[] values, int at, int count) {
        double stepX = (to.x() - from.x()) / count;
        double stepY = (to.y() - from.y()) / count;
        if (!isFarWithin(picture, from) || !isFarWithin(picture, to)) {
            for (int i = 0; i < count; i++) {
                Point place = new Point(from.x() + (i + 0.5) * stepX, from.y() + (i + 0.5) * stepY);
                values[at + i] = isWithin(picture, place)
                        ? value(picture, (int) (place.x() * ONE), (int) (place.y() * ONE))
                        : WHITE;
            }
            return;
        }
        int x = (int) ((from.x() + stepX / 2) * ONE);
        int y = (int) ((from.y() + stepY / 2) * ONE);
        int across = (int) Math.round(stepX * ONE);
        int down = (int) Math.round(stepY * ONE);
        for (int i = 0; i < count; i++) {
            values[at + i] = value(picture, x + i * across, y + i * down);
        }
    }

    /** So far that steps which were rounded do not lead out of it. */
    private static boolean isFarWithin(Grey picture, Point place) {
        return place.x() >= 1 && place.y() >= 1 && place.x() < picture.width() - 2 && place.y() < picture.height() - 2;
    }

    private static boolean isWithin(Grey picture, Point place) {
        return place.x() >= 0 && place.y() >= 0 && place.x() < picture.width() - 1 && place.y() < picture.height() - 1;
    }

    /** Between four pixels: the nearer, the more. */
    private static byte value(Grey picture, int x, int y) {
        int right = x >> COARSE & PARTS;
        int down = y >> COARSE & PARTS;
        int at = (y >> BITS) * picture.width() + (x >> BITS);
        int below = at + picture.width();
        byte[] values = picture.values();
        int upper = (values[at] & 0xff) * (PARTS + 1 - right) + (values[at + 1] & 0xff) * right;
        int lower = (values[below] & 0xff) * (PARTS + 1 - right) + (values[below + 1] & 0xff) * right;
        return (byte) (upper * (PARTS + 1 - down) + lower * down + HALF >> 2 * (BITS - COARSE));
    }
}
