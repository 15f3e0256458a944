package io.handoff.reading.worker.line;

/**
 * A word of a line. Places are shares of the line's length and thickness.
 *
 * @param text without white space, never empty
 * @param confidence of a number the least sure character's, of a word the mean, 0 to 1
 */
public record Piece(String text, double confidence, double from, double to, double top, double bottom) {

    Piece with(String otherText) {
        return new Piece(otherText, confidence, from, to, top, bottom);
    }
}
