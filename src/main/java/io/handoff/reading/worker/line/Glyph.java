package io.handoff.reading.worker.line;

/**
 * One character of a line.
 *
 * @param chance that it is this one, 0 to 1
 * @param from where it begins, as a share of the line's length
 * @param to where it ends, likewise
 */
public record Glyph(char character, double chance, double from, double to) {

    double middle() {
        return (from + to) / 2;
    }
}
