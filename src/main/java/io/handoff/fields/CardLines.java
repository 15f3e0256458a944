package io.handoff.fields;

import io.handoff.reading.Reading;
import java.util.List;
import java.util.stream.Stream;

/** The text of a card as a person reads it, piece by piece. */
public final class CardLines {
    private CardLines() {}

    /** Each piece of text by itself, and then together with what stands under it: names of payers may take two lines. */
    public static List<String> of(List<Reading> sides) {
        var layouts =
                sides.stream().map(side -> new Layout(Lines.of(side.words()))).toList();
        return Stream.concat(
                        layouts.stream().flatMap(Layout::cells).map(Cell::text),
                        layouts.stream().flatMap(CardLines::pairs))
                .toList();
    }

    private static Stream<String> pairs(Layout layout) {
        return layout.cells()
                .flatMap(cell -> layout.under(cell.box()).map(under -> cell.text() + " " + under.text()).stream());
    }
}
