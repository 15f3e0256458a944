package io.handoff.cardpress;

import java.awt.geom.Point2D;
import java.util.random.RandomGenerator;

/**
 * Where a camera sees a card: a plane that leans and is turned, seen from a phone's distance. Maps the picture's pixels to
 * places on the card, each edge 0 to 1.
 */
final class Pose {
    /** Card widths from the camera. */
    private static final double DISTANCE = 2.2;

    private final double[] toCard;

    private Pose(double[] toCard) {
        this.toCard = toCard;
    }

    static Pose of(Conditions conditions, RandomGenerator random) {
        double lean = Math.toRadians(conditions.of(Effect.PERSPECTIVE));
        double axis = 2 * Math.PI * random.nextDouble();
        double turn = Math.toRadians(conditions.of(Effect.ROTATION)) * (random.nextBoolean() ? 1 : -1);
        double half = CardSheet.HEIGHT / 2.0 / CardSheet.WIDTH;
        Point2D[] corners = new Point2D[4];
        for (int corner = 0; corner < 4; corner++) {
            double x = corner == 0 || corner == 3 ? -0.5 : 0.5;
            corners[corner] = seen(x, corner < 2 ? -half : half, lean, axis, turn);
        }
        return new Pose(Homography.ofSquare(fitted(corners, conditions, random)).inverse());
    }

    /** Where on the card a pixel lies, across. */
    double across(double x, double y) {
        return (toCard[0] * x + toCard[1] * y + toCard[2]) / (toCard[6] * x + toCard[7] * y + toCard[8]);
    }

    /** Where on the card a pixel lies, down. */
    double down(double x, double y) {
        return (toCard[3] * x + toCard[4] * y + toCard[5]) / (toCard[6] * x + toCard[7] * y + toCard[8]);
    }

    private static Point2D seen(double x, double y, double lean, double axis, double turn) {
        double along = x * Math.cos(axis) + y * Math.sin(axis);
        double aside = -x * Math.sin(axis) + y * Math.cos(axis);
        double near = DISTANCE / (DISTANCE + aside * Math.sin(lean));
        double leant = aside * Math.cos(lean);
        double u = near * (along * Math.cos(axis) - leant * Math.sin(axis));
        double v = near * (along * Math.sin(axis) + leant * Math.cos(axis));
        return new Point2D.Double(u * Math.cos(turn) - v * Math.sin(turn), u * Math.sin(turn) + v * Math.cos(turn));
    }

    /** Within the picture, not quite in its middle. */
    private static Point2D[] fitted(Point2D[] corners, Conditions conditions, RandomGenerator random) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point2D corner : corners) {
            left = Math.min(left, corner.getX());
            right = Math.max(right, corner.getX());
            top = Math.min(top, corner.getY());
            bottom = Math.max(bottom, corner.getY());
        }
        double scale = Math.min(
                conditions.fill() * conditions.width() / (right - left), 0.97 * conditions.height() / (bottom - top));
        double spareX = conditions.width() - scale * (right - left);
        double spareY = conditions.height() - scale * (bottom - top);
        double startX = spareX * (0.3 + 0.4 * random.nextDouble()) - scale * left;
        double startY = spareY * (0.3 + 0.4 * random.nextDouble()) - scale * top;
        Point2D[] fitted = new Point2D[corners.length];
        for (int corner = 0; corner < corners.length; corner++) {
            fitted[corner] = new Point2D.Double(
                    startX + scale * corners[corner].getX(), startY + scale * corners[corner].getY());
        }
        return fitted;
    }
}
