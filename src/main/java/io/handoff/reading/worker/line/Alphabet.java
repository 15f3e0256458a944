package io.handoff.reading.worker.line;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The characters of a network that cards of the United States print: a network may know thousands of others, and would
 * take a stain for one of them.
 */
final class Alphabet {

    private static final int BLANK = 0;

    private final List<String> classes;
    private final int[] printed;

    /** @param classes what each of the network's outputs stands for; the first is for no character */
    Alphabet(List<String> classes) {
        this.classes = List.copyOf(classes);
        this.printed = IntStream.range(1, classes.size())
                .filter(i -> isPrinted(classes.get(i)))
                .toArray();
    }

    int size() {
        return classes.size();
    }

    /**
     * The likeliest character of each column; the same one in columns beside each other is one.
     *
     * @param chances by column and class
     */
    Line read(FloatBuffer chances, int columns) {
        List<Glyph> glyphs = new ArrayList<>();
        int last = BLANK;
        int first = 0;
        double chance = 0;
        for (int column = 0; column <= columns; column++) {
            int best = column == columns ? BLANK : likeliest(chances, column * classes.size());
            if (best != last) {
                if (last != BLANK) {
                    glyphs.add(new Glyph(
                            classes.get(last).charAt(0), chance, (double) first / columns, (double) column / columns));
                }
                first = column;
                chance = 0;
            }
            if (best != BLANK) {
                chance = Math.max(chance, chances.get(column * classes.size() + best));
            }
            last = best;
        }
        return Line.of(glyphs);
    }

    private int likeliest(FloatBuffer chances, int from) {
        int best = BLANK;
        for (int i : printed) {
            if (chances.get(from + i) > chances.get(from + best)) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isPrinted(String text) {
        return text.length() == 1 && text.charAt(0) >= ' ' && text.charAt(0) <= '~';
    }
}
