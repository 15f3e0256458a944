package io.handoff.reading.worker.line;

import io.handoff.reading.worker.line.Ink.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Print of a name that the network has passed over: the comma behind a family name, and the two or three strokes behind a
 * name that say which of that name its bearer is.
 */
final class PassedOver {

    /** Of a capital's height. */
    private static final double LOW = 0.35;

    private static final double BELOW = 0.07;
    private static final double NARROW = 0.4;
    private static final double ROUGH = 0.16;
    private static final double GAP = 0.15;
    private static final double FAR = 1.6;

    /** How sure strokes are that no network has read. */
    private static final double SURE = 0.85;

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");

    private static final int FEWEST_STROKES = 2;
    private static final int MOST_STROKES = 3;

    private final Ink ink;
    private final double top;
    private final double base;
    private final double height;

    PassedOver(Ink ink, Rows rows) {
        this.ink = ink;
        this.top = rows.tall() * LineImage.HEIGHT;
        this.base = rows.base() * LineImage.HEIGHT;
        this.height = base - top;
    }

    /** Pixels of print beside each other, with nothing above, below or between them. */
    private record Stain(int left, int right, int top, int bottom) {
        int width() {
            return right - left;
        }
    }

    /**
     * The word with the comma that stands in the gap behind it.
     *
     * @param space the place of the white space behind the word
     */
    Piece withComma(Piece word, List<Glyph> glyphs, int space) {
        boolean mayHave = space + 1 < glyphs.size()
                && glyphs.get(space).character() == ' '
                && NAME.matcher(word.text()).matches();
        return mayHave && hasComma(glyphs.get(space - 1), glyphs.get(space + 1)) ? word.with(word.text() + ',') : word;
    }

    private boolean hasComma(Glyph before, Glyph after) {
        return stains(new Span(before.middle(), after.middle())).stream()
                .anyMatch(stain -> stain.top() > base - LOW * height
                        && stain.bottom() > base + BELOW * height
                        && stain.width() < NARROW * height);
    }

    /** Two or three strokes, as high as capitals, behind the line's last word. */
    Optional<Piece> strokesBehind(Piece word, Glyph last) {
        List<Stain> stains = NAME.matcher(word.text()).matches() ? stains(new Span(last.middle(), 1)) : List.of();
        boolean areStrokes = stains.size() >= FEWEST_STROKES
                && stains.size() <= MOST_STROKES
                && stains.stream().allMatch(this::isStroke)
                && stains.get(0).left() - end(last) > GAP * height
                && stains.get(0).left() - end(last) < FAR * height;
        return areStrokes
                ? Optional.of(new Piece(
                        "I".repeat(stains.size()),
                        SURE,
                        share(stains.get(0).left()),
                        share(stains.get(stains.size() - 1).right()),
                        word.top(),
                        word.bottom()))
                : Optional.empty();
    }

    private double share(int column) {
        return (double) column / ink.width();
    }

    private boolean isStroke(Stain stain) {
        return stain.width() < NARROW * height
                && Math.abs(stain.top() - top) < ROUGH * height
                && Math.abs(stain.bottom() - base) < ROUGH * height;
    }

    /** The first column without print behind the character's middle. */
    private int end(Glyph glyph) {
        int x = ink.column(glyph.middle());
        while (x < ink.width() && !ink.isEmpty(x)) {
            x++;
        }
        return x;
    }

    /** What touches an end of the columns belongs to a character there. */
    private List<Stain> stains(Span columns) {
        List<Stain> stains = new ArrayList<>();
        int to = ink.column(columns.to());
        int x = ink.column(columns.from());
        while (x < to && !ink.isEmpty(x)) {
            x++;
        }
        while (x < to) {
            while (x < to && ink.isEmpty(x)) {
                x++;
            }
            int left = x;
            while (x < to && !ink.isEmpty(x)) {
                x++;
            }
            if (x < to && left < x) {
                stains.add(stain(left, x));
            }
        }
        return stains;
    }

    private Stain stain(int left, int right) {
        Span rows = ink.rows(new Span(share(left), share(right)));
        return new Stain(left, right, (int) Math.round(rows.from() * LineImage.HEIGHT), (int)
                Math.round(rows.to() * LineImage.HEIGHT));
    }
}
