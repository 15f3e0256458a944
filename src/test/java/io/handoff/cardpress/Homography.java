package io.handoff.cardpress;

import java.awt.geom.Point2D;

/** A projective map of the plane, as three rows of three numbers. */
record Homography(double[] rows) {
    /** From the unit square to four corners, clockwise from the upper left one (Heckbert, 1989, section 2.2.3). */
    static Homography ofSquare(Point2D[] c) {
        double dx1 = c[1].getX() - c[2].getX();
        double dx2 = c[3].getX() - c[2].getX();
        double dy1 = c[1].getY() - c[2].getY();
        double dy2 = c[3].getY() - c[2].getY();
        double sx = c[0].getX() - c[1].getX() + c[2].getX() - c[3].getX();
        double sy = c[0].getY() - c[1].getY() + c[2].getY() - c[3].getY();
        double area = dx1 * dy2 - dx2 * dy1;
        double g = (sx * dy2 - dx2 * sy) / area;
        double h = (dx1 * sy - sx * dy1) / area;
        return new Homography(new double[] {
            c[1].getX() - c[0].getX() + g * c[1].getX(),
            c[3].getX() - c[0].getX() + h * c[3].getX(),
            c[0].getX(),
            c[1].getY() - c[0].getY() + g * c[1].getY(),
            c[3].getY() - c[0].getY() + h * c[3].getY(),
            c[0].getY(),
            g,
            h,
            1
        });
    }

    /** The rows of the map back; a factor common to all does not matter. */
    double[] inverse() {
        double[] m = rows;
        return new double[] {
            m[4] * m[8] - m[5] * m[7],
            m[2] * m[7] - m[1] * m[8],
            m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8],
            m[0] * m[8] - m[2] * m[6],
            m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6],
            m[1] * m[6] - m[0] * m[7],
            m[0] * m[4] - m[1] * m[3]
        };
    }
}
