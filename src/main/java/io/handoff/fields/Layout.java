package io.handoff.fields;

import io.handoff.reading.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Where a side's text stands: lines from the top down, each with its cells from left to right. */
public record Layout(List<List<Cell>> lines) {

    /** What belongs together vertically is at most this many heights apart. */
    private static final double NEAR = 2.2;

    public static Layout of(Reading side) {
        return new Layout(Lines.of(side.words()));
    }

    public Stream<Cell> cells() {
        return lines.stream().flatMap(List::stream);
    }

    /** The median height of its words, in pixels: marks and long letters do not count. */
    int printHeight() {
        List<Integer> heights = cells().flatMap(cell -> cell.tokens().stream())
                .map(Token::printHeight)
                .sorted()
                .toList();
        return heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
    }

    /** The nearest cell below that shares some width with the box. */
    public Optional<Cell> under(Box box) {
        return cells().filter(near(box, cell -> cell.box().top() - box.bottom()))
                .min(Comparator.comparingInt(cell -> cell.box().top()));
    }

    /** The nearest cell above that shares some width with the box. */
    public Optional<Cell> above(Box box) {
        return cells().filter(near(box, cell -> box.top() - cell.box().bottom()))
                .max(Comparator.comparingInt(cell -> cell.box().bottom()));
    }

    private static Predicate<Cell> near(Box box, ToIntFunction<Cell> gapOf) {
        return cell -> {
            int gap = gapOf.applyAsInt(cell);
            return gap > -box.height() / 2
                    && gap < NEAR * box.height()
                    && cell.box().sharedWidth(box) > 0
                    && cell.box().sharedHeight(box) * 2 < box.height();
        };
    }
}
