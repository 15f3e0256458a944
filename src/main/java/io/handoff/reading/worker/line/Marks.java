package io.handoff.reading.worker.line;

import io.handoff.reading.worker.line.Ink.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the accents of a line that was read by a network without accents: it gives the letter under each. A letter that
 * reaches higher than its kind bears one, and the slope of what is above it tells which.
 */
final class Marks {

    private static final char ACUTE = '\u0301';
    private static final char GRAVE = '\u0300';
    private static final char DIAERESIS = '\u0308';
    private static final char TILDE = '\u0303';

    /** The accents that letters bear in names of the Americas and western Europe. */
    private static final Map<Character, String> BEARS = Map.of(
            'a', "" + ACUTE,
            'e', "" + ACUTE + GRAVE + DIAERESIS,
            'i', "" + ACUTE,
            'o', "" + ACUTE + DIAERESIS,
            'u', "" + ACUTE + DIAERESIS,
            'n', "" + TILDE);

    /** Small letters without an accent, a dot or a stem that reaches higher. */
    private static final String LOW = "acegmnopqrsuvwxyz";

    /** An eñe stands before one, always. */
    private static final String VOWELS = "aeiou";

    /** Of the line's thickness, below the top of an i's dot. */
    private static final double DOT = 0.075;

    /** Correlation of right and up, of an accent that leans. */
    private static final double LEANS = 0.3;

    /** Of a mark where one is likely, for the dot of an i leans a little as well. */
    private static final double CLEARLY_LEANS = 0.42;

    /** The dot of an i leans as well, in slanted print and by chance. */
    private static final double SURELY_LEANS = 0.7;

    /** Width by height: a dot is as high as it is wide. */
    private static final double FLAT = 1.2;

    /** Where so large a share of the letters that bear none has something above it, that is noise. */
    private static final double NOISE = 0.08;

    /** Rows by which letters of one kind are not equally high. */
    private static final int ROUGH = 2;

    /** Pixels. */
    private static final int FEWEST = 6;

    private final Ink ink;
    private final Rows rows;
    private final Function<Glyph, Span> columns;
    private final boolean isNoisy;

    /** @param columns about a character, nearly to its neighbours */
    Marks(List<Glyph> glyphs, Ink ink, Rows rows, Function<Glyph, Span> columns) {
        this.ink = ink;
        this.rows = rows;
        this.columns = columns;
        List<Glyph> bare = glyphs.stream()
                .filter(glyph -> !BEARS.containsKey(Character.toLowerCase(glyph.character())))
                .filter(Marks::isLevel)
                .toList();
        this.isNoisy = bare.stream().filter(glyph -> mark(glyph).isPresent()).count() > NOISE * bare.size();
    }

    /**
     * The character with its accent, if it bears one.
     *
     * @param next the character behind it
     */
    char on(Glyph glyph, char next) {
        char letter = glyph.character();
        String accents = BEARS.getOrDefault(Character.toLowerCase(letter), "");
        boolean mayBear = !isNoisy && !accents.isEmpty() && (isLevel(glyph) || letter == 'i');
        if (!mayBear || Character.toLowerCase(letter) == 'n' && VOWELS.indexOf(Character.toLowerCase(next)) < 0) {
            return letter;
        }
        return mark(glyph).map(mark -> on(letter, accents, mark)).orElse(letter);
    }

    /** What is above the letter leans to the right, as an acute accent does and hardly a dot. */
    boolean isLeaning(Glyph glyph) {
        return !isNoisy
                && mark(glyph)
                        .filter(mark -> mark.lean() > CLEARLY_LEANS && mark.flatness() >= FLAT)
                        .isPresent();
    }

    private Optional<Mark> mark(Glyph glyph) {
        double usual = rows.tops(glyph) + (glyph.character() == 'i' ? DOT : 0);
        return mark(columns.apply(glyph), usual);
    }

    /**
     * What stands by itself above a row.
     *
     * @param lean how much further to the right it is, the higher it is: the correlation of both, from -1 to 1
     * @param flatness its width by its height
     * @param parts that stand beside each other
     */
    private record Mark(double lean, double flatness, int parts) {}

    /**
     * What stands above a row in some columns. What goes on beyond them belongs to a neighbour.
     *
     * @param below the row, as a share of the line's thickness
     */
    private Optional<Mark> mark(Span columns, double below) {
        int rows = (int) Math.floor(below * LineImage.HEIGHT) - ROUGH;
        int from = ink.column(columns.from());
        int to = ink.column(columns.to());
        while (from < to && hasInk(from, rows)) {
            from++;
        }
        while (to > from && hasInk(to - 1, rows)) {
            to--;
        }
        return mark(from, to, rows);
    }

    private Optional<Mark> mark(int from, int to, int rows) {
        int count = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        int marked = 0;
        int parts = 0;
        boolean before = false;
        int highest = rows;
        int lowest = -1;
        for (int at = from; at < to; at++) {
            boolean here = hasInk(at, rows);
            marked += here ? 1 : 0;
            parts += here && !before ? 1 : 0;
            before = here;
            for (int row = 0; row < rows; row++) {
                if (ink.isDark(at, row)) {
                    count++;
                    highest = Math.min(highest, row);
                    lowest = Math.max(lowest, row);
                    x += at;
                    y -= row;
                    xx += at * at;
                    yy += row * row;
                    xy -= (double) at * row;
                }
            }
        }
        if (count < FEWEST) {
            return Optional.empty();
        }
        double spread = (xx - x * x / count) * (yy - y * y / count);
        double lean = spread <= 0 ? 0 : (xy - x * y / count) / Math.sqrt(spread);
        return Optional.of(new Mark(lean, marked / (lowest - highest + 1.0), parts));
    }

    private boolean hasInk(int x, int rows) {
        for (int y = 0; y < rows; y++) {
            if (ink.isDark(x, y)) {
                return true;
            }
        }
        return false;
    }

    private static char on(char letter, String accents, Mark mark) {
        if (Character.toLowerCase(letter) == 'i' && (mark.lean() < SURELY_LEANS || mark.flatness() < FLAT)) {
            return letter;
        }
        if (Character.toLowerCase(letter) == 'n' && mark.flatness() < FLAT) {
            return letter;
        }
        char accent = mark.lean() > LEANS ? ACUTE : mark.lean() < -LEANS ? GRAVE : DIAERESIS;
        char only =
                Character.toLowerCase(letter) == 'n' ? TILDE : Character.toLowerCase(letter) == 'i' ? ACUTE : accent;
        boolean isSure = only != DIAERESIS || mark.parts() == 2;
        return isSure && accents.indexOf(only) >= 0 ? with(letter, only) : letter;
    }

    /** All of its kind are as high as each other. */
    private static boolean isLevel(Glyph glyph) {
        return Character.isUpperCase(glyph.character()) || LOW.indexOf(glyph.character()) >= 0;
    }

    private static char with(char letter, char accent) {
        return Normalizer.normalize("" + letter + accent, Normalizer.Form.NFC).charAt(0);
    }
}
