package io.handoff.reading;

import java.util.List;

/**
 * What was read in one picture.
 *
 * @param width of what was read, upright: the card as it looks from straight above where its outline was found, else all of
 *     the picture; in the picture's pixels
 * @param height likewise
 * @param words in the recogniser's order, which need not be reading order; empty where there is no text
 * @param codes the machine-readable codes that could be decoded; mostly none
 */
public record Reading(int width, int height, List<Word> words, List<Code> codes) {

    /** Readings that were stored before codes were decoded have none. */
    public Reading {
        words = List.copyOf(words);
        codes = codes == null ? List.of() : List.copyOf(codes);
    }

    /** One without codes. */
    public Reading(int width, int height, List<Word> words) {
        this(width, height, words, List.of());
    }

    /** The same with codes. */
    public Reading with(List<Code> decoded) {
        return new Reading(width, height, words, decoded);
    }
}
