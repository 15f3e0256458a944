package io.handoff.fields;

import io.handoff.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of one side as lines of cells, with the labels found in it. */
record CardSide(int width, int height, List<List<Cell>> lines, List<Label> labels) {

    private static final LabelDictionary DICTIONARY = LabelDictionary.load();

    private static final double BEHIND = 1;
    private static final double NEXT_CELL = 0.95;
    private static final double UNDER = 0.92;

    /** A value under its label is at most this many label heights away. */
    private static final double NEAR = 2.2;

    static CardSide of(Reading reading) {
        List<List<Cell>> lines = Lines.of(reading.words());
        List<Label> labels = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            for (int cell = 0; cell < lines.get(line).size(); cell++) {
                labels.addAll(DICTIONARY.in(lines.get(line).get(cell), line, cell));
            }
        }
        return new CardSide(reading.width(), reading.height(), lines, List.copyOf(labels));
    }

    Stream<Cell> cells() {
        return lines.stream().flatMap(List::stream);
    }

    Cell cellOf(Label label) {
        return lines.get(label.line()).get(label.cell());
    }

    Box boxOf(Label label) {
        return Cell.boxOf(cellOf(label).tokens().subList(label.from(), label.to()));
    }

    /** Where the label's value may stand, the likeliest first: behind it, in the next cell, under it. */
    List<Place> placesOf(Label label) {
        List<Place> places = new ArrayList<>();
        List<Token> behind = upToNextLabel(cellOf(label), label.line(), label.cell(), label.to());
        if (!behind.isEmpty()) {
            places.add(new Place(behind, BEHIND));
            return places;
        }
        List<Cell> line = lines.get(label.line());
        boolean endsCell = label.to() == cellOf(label).tokens().size();
        if (endsCell && label.cell() + 1 < line.size()) {
            Cell next = line.get(label.cell() + 1);
            add(places, upToNextLabel(next, label.line(), label.cell() + 1, 0), NEXT_CELL);
        }
        under(boxOf(label)).ifPresent(cell -> add(places, beforeLabel(cell), UNDER));
        return places;
    }

    /** The nearest cell below that shares some width with the box. */
    Optional<Cell> under(Box box) {
        return cells().filter(cell -> {
                    int gap = cell.box().top() - box.bottom();
                    return gap > -box.height() / 2 && gap < NEAR * box.height() && sharesWidth(cell.box(), box);
                })
                .filter(cell -> cell.box().sharedHeight(box) * 2 < box.height())
                .min(Comparator.comparingInt(cell -> cell.box().top()));
    }

    /** The nearest cell above that shares some width with the box. */
    Optional<Cell> above(Box box) {
        return cells().filter(cell -> {
                    int gap = box.top() - cell.box().bottom();
                    return gap > -box.height() / 2 && gap < NEAR * box.height() && sharesWidth(cell.box(), box);
                })
                .filter(cell -> cell.box().sharedHeight(box) * 2 < box.height())
                .max(Comparator.comparingInt(cell -> cell.box().bottom()));
    }

    boolean hasLabel(Cell cell) {
        return labels.stream().anyMatch(label -> cellOf(label) == cell);
    }

    private static boolean sharesWidth(Box one, Box other) {
        return one.sharedWidth(other) > 0;
    }

    private List<Token> beforeLabel(Cell cell) {
        int to = labels.stream()
                .filter(label -> cellOf(label) == cell)
                .mapToInt(Label::from)
                .min()
                .orElse(cell.tokens().size());
        return cell.tokens().subList(0, to);
    }

    private List<Token> upToNextLabel(Cell cell, int line, int number, int from) {
        int to = labels.stream()
                .filter(label -> label.line() == line && label.cell() == number && label.from() >= from)
                .mapToInt(Label::from)
                .min()
                .orElse(cell.tokens().size());
        return cell.tokens().subList(from, to);
    }

    private static void add(List<Place> places, List<Token> tokens, double certainty) {
        if (!tokens.isEmpty()) {
            places.add(new Place(tokens, certainty));
        }
    }
}
