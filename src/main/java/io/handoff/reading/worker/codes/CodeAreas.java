package io.handoff.reading.worker.codes;

import io.handoff.reading.worker.outline.Grey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Where in a picture there may be codes: squares of code-like tones that hang together. */
final class CodeAreas {

    /** Squares; the smallest codes on cards are about 4 mm high. */
    private static final int LEAST_SIDE = 2;

    private static final int LEAST_SQUARES = 8;

    /** Squares by which a code may reach beyond those that surely belong to it, and its quiet zone. */
    private static final int BORDER = 4;

    /** More would cost time: cards have two at most. */
    private static final int MOST = 3;

    private final Tones tones;
    private final boolean[] seen;

    private CodeAreas(Tones tones) {
        this.tones = tones;
        this.seen = new boolean[tones.columns * tones.rows];
    }

    /** The largest first; mostly none. */
    static List<Area> in(Grey grey) {
        Tones tones = new Tones(grey);
        List<Area> apart = new ArrayList<>();
        new CodeAreas(tones).all().forEach(area -> join(area.grown(BORDER * tones.side, grey), apart));
        return apart.stream()
                .sorted(Comparator.comparingInt(Area::size).reversed())
                .limit(MOST)
                .toList();
    }

    /** Wide bars may cut a code into pieces, whose surroundings overlap. */
    private static void join(Area area, List<Area> apart) {
        Area joined = area;
        Optional<Area> other = touching(joined, apart);
        while (other.isPresent()) {
            joined = joined.with(other.get());
            apart.remove(other.get());
            other = touching(joined, apart);
        }
        apart.add(joined);
    }

    private static Optional<Area> touching(Area area, List<Area> apart) {
        return apart.stream().filter(area::touches).findFirst();
    }

    private List<Area> all() {
        List<Area> found = new ArrayList<>();
        for (int row = 0; row < tones.rows; row++) {
            for (int column = 0; column < tones.columns; column++) {
                if (isNew(column, row)) {
                    addFrom(column, row, found);
                }
            }
        }
        return found;
    }

    private boolean isNew(int column, int row) {
        boolean inside = column >= 0 && row >= 0 && column < tones.columns && row < tones.rows;
        return inside && !seen[row * tones.columns + column] && tones.isInside(column, row);
    }

    private void addFrom(int column, int row, List<Area> found) {
        Deque<int[]> open = new ArrayDeque<>();
        visit(column, row, open);
        int left = column;
        int right = column;
        int top = row;
        int bottom = row;
        int squares = 0;
        while (!open.isEmpty()) {
            int[] at = open.pop();
            squares++;
            left = Math.min(left, at[0]);
            right = Math.max(right, at[0]);
            top = Math.min(top, at[1]);
            bottom = Math.max(bottom, at[1]);
            visit(at[0] + 1, at[1], open);
            visit(at[0] - 1, at[1], open);
            visit(at[0], at[1] + 1, open);
            visit(at[0], at[1] - 1, open);
        }
        int width = right - left + 1;
        int height = bottom - top + 1;
        if (Math.min(width, height) >= LEAST_SIDE && squares >= LEAST_SQUARES && 3 * squares >= width * height) {
            found.add(new Area(left * tones.side, top * tones.side, width * tones.side, height * tones.side));
        }
    }

    private void visit(int column, int row, Deque<int[]> open) {
        if (isNew(column, row)) {
            seen[row * tones.columns + column] = true;
            open.push(new int[] {column, row});
        }
    }
}
