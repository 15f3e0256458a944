package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Parts what stands close together in one line where the line above it or under it begins another column: two labels and two
 * values.
 */
final class Columns {

    /** The least gap before a column, in heights of its line. */
    private static final double GAP = 0.5;

    /** How far a column's words may begin from each other, in heights. */
    private static final double ALIGNED = 0.5;

    /** How far the line above may be, in heights. */
    private static final double NEAR = 2.2;

    /** How much wider than the other gaps of its line one before a column is. */
    private static final double WIDER = 1.4;

    private Columns() {}

    /** @param lines from the top down */
    static List<List<Cell>> split(List<List<Cell>> lines) {
        List<List<Cell>> split = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Cell> above = split.isEmpty() ? List.of() : split.get(split.size() - 1);
            List<Cell> under = i + 1 < lines.size() ? lines.get(i + 1) : List.of();
            split.add(lines.get(i).stream()
                    .flatMap(cell -> parts(cell, above, under).stream())
                    .toList());
        }
        return split;
    }

    private static List<Cell> parts(Cell cell, List<Cell> above, List<Cell> under) {
        List<Cell> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= cell.tokens().size(); i++) {
            if (i == cell.tokens().size() || isColumn(cell.tokens(), i, above, under)) {
                parts.add(Cell.of(cell.tokens().subList(from, i)));
                from = i;
            }
        }
        return parts;
    }

    private static boolean isColumn(List<Token> tokens, int at, List<Cell> above, List<Cell> under) {
        Box box = tokens.get(at).box();
        double gap = gap(tokens, at);
        boolean isWide = gap > GAP * box.height()
                && IntStream.range(1, tokens.size())
                        .filter(other -> other != at)
                        .mapToDouble(other -> gap(tokens, other))
                        .sorted()
                        .limit(tokens.size() / 2)
                        .allMatch(other -> gap > WIDER * other);
        return isWide
                && (begins(box, above, other -> box.top() - other.bottom())
                        || begins(box, under, other -> other.top() - box.bottom()));
    }

    private static double gap(List<Token> tokens, int at) {
        return tokens.get(at).box().left() - tokens.get(at - 1).box().right();
    }

    /** A column begins there in the line above or under; the first cell of that begins no new one. */
    private static boolean begins(Box box, List<Cell> line, ToDoubleFunction<Box> distance) {
        return line.stream()
                .skip(1)
                .map(Cell::box)
                .anyMatch(other -> Math.abs(other.left() - box.left()) < ALIGNED * box.height()
                        && distance.applyAsDouble(other) < NEAR * box.height());
    }
}
