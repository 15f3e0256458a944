package io.handoff.reading;

import java.util.List;

/**
 * What was read in one picture.
 *
 * @param width of what was read, upright: the card as it looks from straight above where its outline was found, else all of
 *     the picture; in the picture's pixels
 * @param height likewise
 * @param words in the recogniser's order, which need not be reading order; empty where there is no text
 */
public record Reading(int width, int height, List<Word> words) {

    public Reading {
        words = List.copyOf(words);
    }
}
