package io.handoff.reading;

/**
 * One recognised word and where it stands.
 *
 * @param text the characters, never empty, without white space
 * @param confidence the recogniser's own estimate, 0 to 1
 * @param left pixels from the left edge of what was read
 * @param top pixels from the upper edge of what was read
 * @param width pixels
 * @param height pixels
 * @param block number of the recogniser's text block, from 1
 * @param paragraph number within the block, from 1
 * @param line number within the paragraph, from 1
 */
public record Word(
        String text, double confidence, int left, int top, int width, int height, int block, int paragraph, int line) {

    /** The same place, read otherwise. */
    public Word with(String otherText, double otherConfidence) {
        return new Word(otherText, otherConfidence, left, top, width, height, block, paragraph, line);
    }

    /** Pixels from the left edge of the picture to the right edge of the word. */
    public int right() {
        return left + width;
    }

    /** Pixels from the upper edge of the picture to the lower edge of the word. */
    public int bottom() {
        return top + height;
    }
}
