package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Print of one size that stands together, and may be one name in a logo: cells beside each other, and lines under each other. */
final class NameBlock {

    /** Heights between words of one name: logos are set wide. */
    private static final double BESIDE = 3;

    /** Heights between its lines. */
    private static final double UNDER = 1.1;

    /** How much smaller one part of it may be than another. */
    private static final double ALIKE = 0.78;

    private static final int MOST_LINES = 3;

    private NameBlock() {}

    /** What begins with the cell, of more and more lines; at least the cell itself. */
    static List<List<Token>> from(CardSide side, Cell cell) {
        List<List<Token>> blocks = new ArrayList<>();
        blocks.add(cell.tokens());
        List<Token> block = new ArrayList<>();
        Optional<Cell> line = Optional.of(along(side, cell));
        while (line.isPresent() && blocks.size() <= MOST_LINES) {
            block.addAll(line.get().tokens());
            blocks.add(List.copyOf(block));
            line = under(side, line.get());
        }
        return blocks;
    }

    private static Optional<Cell> under(CardSide side, Cell line) {
        return side.layout()
                .under(line.box())
                .filter(next ->
                        areAlike(line, next) && next.box().top() - line.box().bottom() < UNDER * line.printHeight())
                .map(next -> along(side, next));
    }

    /** The cell with what goes on to its right. */
    private static Cell along(CardSide side, Cell cell) {
        List<Cell> line = side.layout().lines().stream()
                .filter(cells -> cells.contains(cell))
                .findFirst()
                .orElse(List.of(cell));
        Cell whole = cell;
        for (Cell next : line.subList(line.indexOf(cell) + 1, line.size())) {
            int gap = next.box().left() - whole.box().right();
            if (gap > BESIDE * cell.printHeight() || !areAlike(cell, next)) {
                break;
            }
            whole = Cell.of(Stream.concat(whole.tokens().stream(), next.tokens().stream())
                    .toList());
        }
        return whole;
    }

    private static boolean areAlike(Cell one, Cell next) {
        return next.printHeight() > ALIKE * one.printHeight() && one.printHeight() > ALIKE * next.printHeight();
    }
}
