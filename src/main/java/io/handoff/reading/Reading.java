package io.handoff.reading;

import java.util.List;

/**
 * What was read in one picture.
 *
 * @param width pixels of the upright picture, after its EXIF orientation was applied
 * @param height pixels of the upright picture
 * @param words in the recogniser's order, which need not be reading order; empty where there is no text
 */
public record Reading(int width, int height, List<Word> words) {

    public Reading {
        words = List.copyOf(words);
    }
}
