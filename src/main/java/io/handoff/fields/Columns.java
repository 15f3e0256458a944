package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;

/** Parts what stands close together in one line where the line above it begins another column: two labels over two values. */
final class Columns {

    /** The least gap before a column, in heights of its line. */
    private static final double GAP = 0.5;

    /** How far a column's words may begin from each other, in heights. */
    private static final double ALIGNED = 0.5;

    /** How far the line above may be, in heights. */
    private static final double NEAR = 2.2;

    private Columns() {}

    /** @param lines from the top down */
    static List<List<Cell>> split(List<List<Cell>> lines) {
        List<List<Cell>> split = new ArrayList<>();
        for (List<Cell> line : lines) {
            List<Cell> before = List.copyOf(split.isEmpty() ? List.of() : split.get(split.size() - 1));
            split.add(
                    line.stream().flatMap(cell -> parts(cell, before).stream()).toList());
        }
        return split;
    }

    private static List<Cell> parts(Cell cell, List<Cell> above) {
        List<Cell> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= cell.tokens().size(); i++) {
            if (i == cell.tokens().size()
                    || isColumn(cell.tokens().get(i - 1), cell.tokens().get(i), above)) {
                parts.add(Cell.of(cell.tokens().subList(from, i)));
                from = i;
            }
        }
        return parts;
    }

    /** The first cell above begins no new column. */
    private static boolean isColumn(Token before, Token token, List<Cell> above) {
        int height = token.box().height();
        return token.box().left() - before.box().right() > GAP * height
                && above.stream()
                        .skip(1)
                        .map(Cell::box)
                        .anyMatch(box -> Math.abs(box.left() - token.box().left()) < ALIGNED * height
                                && token.box().top() - box.bottom() < NEAR * height);
    }
}
