package io.handoff.reading.worker.print;

import io.handoff.reading.worker.line.Strip;
import java.util.ArrayList;
import java.util.List;

/** The connected places of a map where print is likely. Each is the middle of a line: thinner and shorter than it. */
final class Blobs {

    private static final float LIKELY = 0.3f;

    /** The mean of all of a blob's places. */
    private static final double SURE = 0.5;

    private static final int FEWEST = 12;

    private final float[] chances;
    private final int width;
    private final int height;
    private final boolean[] seen;

    /** Places of a blob whose neighbours have not been looked at; each is there once at most. */
    private final int[] open;

    /** @param chances that a place is in the middle of a line, 0 to 1, row after row */
    Blobs(float[] chances, int width, int height) {
        this.chances = chances;
        this.width = width;
        this.height = height;
        this.seen = new boolean[chances.length];
        this.open = new int[chances.length];
    }

    /**
     * @param across pixels of the picture for a place of the map
     * @param down likewise
     */
    List<Strip> strips(double across, double down) {
        List<Strip> strips = new ArrayList<>();
        for (int start = 0; start < chances.length; start++) {
            if (!seen[start] && chances[start] >= LIKELY) {
                Blob blob = from(start, across, down);
                if (blob.size() >= FEWEST && blob.meanChance() >= SURE) {
                    strips.add(blob.strip());
                }
            }
        }
        return strips;
    }

    private Blob from(int start, double across, double down) {
        Blob blob = new Blob(across, down);
        int waiting = 0;
        seen[start] = true;
        open[waiting++] = start;
        while (waiting > 0) {
            int place = open[--waiting];
            int x = place % width;
            int y = place / width;
            blob.add(x, y, chances[place]);
            for (int j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j++) {
                for (int i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i++) {
                    int next = j * width + i;
                    if (!seen[next] && chances[next] >= LIKELY) {
                        seen[next] = true;
                        open[waiting++] = next;
                    }
                }
            }
        }
        return blob;
    }
}
