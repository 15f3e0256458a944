package io.handoff.reading.worker.line;

import io.handoff.reading.worker.line.Ink.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Between which heights a line is printed: the median of its characters, for a stain beside one of them would make a word
 * look larger than its neighbours. Shares of the line's thickness.
 */
final class Rows {

    private static final String SMALL = "acegmnopqrsuvwxyz.,;:-";
    private static final String DESCENDING = "gjpqyQ,;";

    /** Between capitals and small letters. */
    private static final double LEAST_DIFFERENCE = 0.06;

    private final double tall;
    private final double small;
    private final double base;
    private final double descent;

    /** @param rows those with print of a character */
    Rows(List<Glyph> glyphs, Function<Glyph, Span> rows) {
        // Looked at once each: it means going through the character's pixels.
        List<Printed> printed = glyphs.stream()
                .filter(glyph -> Character.isLetterOrDigit(glyph.character()))
                .map(glyph -> new Printed(glyph, rows.apply(glyph)))
                .toList();
        double top = median(printed, glyph -> true, Span::from, 0);
        double bottom = median(printed, glyph -> true, Span::to, 1);
        tall = median(printed, Rows::isTall, Span::from, top);
        small = median(printed, glyph -> !isTall(glyph), Span::from, top);
        base = median(printed, glyph -> !descends(glyph), Span::to, bottom);
        descent = median(printed, Rows::descends, Span::to, bottom);
    }

    private record Printed(Glyph glyph, Span height) {}

    /** Those of a word. */
    Span of(List<Glyph> word) {
        double top = word.stream().anyMatch(Rows::isTall) ? tall : small;
        double bottom = word.stream().anyMatch(Rows::descends) ? Math.max(descent, base) : base;
        return top < bottom ? new Span(top, bottom) : new Span(0, 1);
    }

    /** It is as high as a capital, where the line has any, rather than as a small letter. */
    boolean isTall(Span height) {
        return small - tall > LEAST_DIFFERENCE && height.from() < (tall + small) / 2;
    }

    /** Where capitals begin. */
    double tall() {
        return tall;
    }

    /** Where letters stand. */
    double base() {
        return base;
    }

    /** Those of a letter that does not descend. */
    Span of(Glyph glyph) {
        return new Span(tops(glyph), base);
    }

    /** Where its kind begins. */
    double tops(Glyph glyph) {
        return isTall(glyph) ? tall : small;
    }

    private static boolean isTall(Glyph glyph) {
        return SMALL.indexOf(glyph.character()) < 0;
    }

    private static boolean descends(Glyph glyph) {
        return DESCENDING.indexOf(glyph.character()) >= 0;
    }

    private static double median(
            List<Printed> printed, Predicate<Glyph> which, ToDoubleFunction<Span> end, double otherwise) {
        double[] sorted = printed.stream()
                .filter(one -> which.test(one.glyph()))
                .map(Printed::height)
                .mapToDouble(end)
                .sorted()
                .toArray();
        return sorted.length == 0 ? otherwise : sorted[sorted.length / 2];
    }
}
