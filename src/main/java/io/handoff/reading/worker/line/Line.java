package io.handoff.reading.worker.line;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line as the network reads it.
 *
 * @param text without white space at its ends; empty where nothing was seen
 * @param confidence of the character that is least sure, 0 to 1; 0 for an empty text
 * @param glyphs the characters of the text, one by one
 */
public record Line(String text, double confidence, List<Glyph> glyphs) {

    public Line {
        glyphs = List.copyOf(glyphs);
    }

    static Line of(List<Glyph> glyphs) {
        int from = 0;
        int to = glyphs.size();
        while (from < to && glyphs.get(from).character() == ' ') {
            from++;
        }
        while (to > from && glyphs.get(to - 1).character() == ' ') {
            to--;
        }
        List<Glyph> kept = glyphs.subList(from, to);
        return new Line(
                kept.stream().map(glyph -> String.valueOf(glyph.character())).collect(Collectors.joining()),
                kept.stream().mapToDouble(Glyph::chance).min().orElse(0),
                kept);
    }

    /** The same text, as sure as that. */
    public Line as(double sure) {
        return new Line(text, sure, glyphs);
    }

    /** Of all characters, the mean; 0 where there are none. */
    public double meanConfidence() {
        return glyphs.stream().mapToDouble(Glyph::chance).average().orElse(0);
    }
}
