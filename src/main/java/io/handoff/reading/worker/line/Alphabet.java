package io.handoff.reading.worker.line;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The characters of the network that cards of the United States print: the network knows thousands of others, and would
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

    /**
     * The likeliest character of each column; the same one in columns beside each other is one.
     *
     * @param chances by column and class
     */
    Line read(FloatBuffer chances, int columns) {
        StringBuilder text = new StringBuilder();
        double least = 1;
        int last = BLANK;
        for (int column = 0; column < columns; column++) {
            int best = likeliest(chances, column * classes.size());
            if (best != BLANK && best != last) {
                text.append(classes.get(best));
                least = Math.min(least, chances.get(column * classes.size() + best));
            }
            last = best;
        }
        String stripped = text.toString().strip();
        return new Line(stripped, stripped.isEmpty() ? 0 : Math.max(0, least));
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
