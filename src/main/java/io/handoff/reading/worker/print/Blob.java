package io.handoff.reading.worker.print;

import io.handoff.reading.worker.line.Strip;
import java.util.ArrayList;
import java.util.List;

/** Places that hang together, in pixels of the picture. */
final class Blob {

    /** By how much a line is larger than its blob: the blob's area by its outline, times this, on each side. */
    private static final double LARGER = 1.6;

    private final double across;
    private final double down;
    private final List<double[]> places = new ArrayList<>();
    private double chances;
    private double x;
    private double y;
    private double xx;
    private double yy;
    private double xy;

    /**
     * @param across pixels of the picture for a place of the map
     * @param down likewise
     */
    Blob(double across, double down) {
        this.across = across;
        this.down = down;
    }

    void add(int column, int row, double chance) {
        double atX = (column + 0.5) * across;
        double atY = (row + 0.5) * down;
        places.add(new double[] {atX, atY});
        chances += chance;
        x += atX;
        y += atY;
        xx += atX * atX;
        yy += atY * atY;
        xy += atX * atY;
    }

    int size() {
        return places.size();
    }

    double meanChance() {
        return chances / size();
    }

    /** Along the direction in which it is longest. */
    Strip strip() {
        double angle = direction();
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (double[] place : places) {
            double along = place[0] * cos + place[1] * sin;
            double aside = place[1] * cos - place[0] * sin;
            left = Math.min(left, along);
            right = Math.max(right, along);
            top = Math.min(top, aside);
            bottom = Math.max(bottom, aside);
        }
        double length = right - left + across;
        double thickness = bottom - top + down;
        double more = LARGER * length * thickness / (length + thickness);
        double along = (left + right) / 2;
        double aside = (top + bottom) / 2;
        return new Strip(along * cos - aside * sin, along * sin + aside * cos, angle, length + more, thickness + more);
    }

    /** Of the largest spread, from -90 to 90 degrees, in radians. */
    private double direction() {
        double meanX = x / size();
        double meanY = y / size();
        return 0.5
                * Math.atan2(
                        2 * (xy / size() - meanX * meanY), xx / size() - meanX * meanX - (yy / size() - meanY * meanY));
    }
}
