package io.handoff.reading.worker.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The straightest, longest edges of a picture, by Hough's transform: each edge pixel votes for the lines that it may be of. */
final class HoughLines {

    private static final int ANGLES = 180;

    /** An edge's direction is known to so many degrees. */
    private static final int DOUBT = 8;

    /** Two lines are told apart that differ by more degrees or pixels. */
    private static final int NEAR_ANGLE = 5;

    private static final int NEAR_DISTANCE = 5;

    private HoughLines() {}

    /** The strongest first, at most so many. */
    static List<Line> in(Edges edges, int most) {
        int reach = (int) Math.ceil(Math.hypot(edges.width(), edges.height()));
        int[][] votes = votes(edges, reach);
        List<Line> peaks = new ArrayList<>();
        int fewest = Math.min(edges.width(), edges.height()) / 6;
        for (int angle = 0; angle < ANGLES; angle++) {
            for (int distance = 0; distance < votes[angle].length; distance++) {
                if (votes[angle][distance] >= fewest && isPeak(votes, angle, distance)) {
                    peaks.add(new Line(Math.toRadians(angle), distance - reach, votes[angle][distance]));
                }
            }
        }
        peaks.sort(Comparator.comparingDouble(Line::votes).reversed());
        return List.copyOf(peaks.subList(0, Math.min(most, peaks.size())));
    }

    private static int[][] votes(Edges edges, int reach) {
        double[] cosines = new double[ANGLES];
        double[] sines = new double[ANGLES];
        for (int angle = 0; angle < ANGLES; angle++) {
            cosines[angle] = Math.cos(Math.toRadians(angle));
            sines[angle] = Math.sin(Math.toRadians(angle));
        }
        int[][] votes = new int[ANGLES][2 * reach + 1];
        for (int y = 0; y < edges.height(); y++) {
            for (int x = 0; x < edges.width(); x++) {
                if (edges.isAt(x, y)) {
                    int middle = (int) Math.round(Math.toDegrees(edges.direction(x, y)));
                    for (int degrees = middle - DOUBT; degrees <= middle + DOUBT; degrees++) {
                        int angle = Math.floorMod(degrees, ANGLES);
                        votes[angle][(int) Math.round(x * cosines[angle] + y * sines[angle]) + reach]++;
                    }
                }
            }
        }
        return votes;
    }

    /** Beyond 180 degrees the distance changes its sign. */
    private static boolean isPeak(int[][] votes, int angle, int distance) {
        int size = votes[0].length;
        for (int da = -NEAR_ANGLE; da <= NEAR_ANGLE; da++) {
            boolean turned = angle + da < 0 || angle + da >= ANGLES;
            int[] row = votes[Math.floorMod(angle + da, ANGLES)];
            int middle = turned ? size - 1 - distance : distance;
            for (int dd = -NEAR_DISTANCE; dd <= NEAR_DISTANCE; dd++) {
                int at = middle + dd;
                boolean earlier = da < 0 || da == 0 && dd < 0;
                if (at >= 0
                        && at < size
                        && (row[at] > votes[angle][distance] || earlier && row[at] == votes[angle][distance])) {
                    return false;
                }
            }
        }
        return true;
    }
}
