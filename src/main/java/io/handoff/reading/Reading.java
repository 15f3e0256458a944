package io.handoff.reading;

import java.util.List;
import java.util.Set;

/**
 * What was read in one picture.
 *
 * @param width of what was read, upright: the card as it looks from straight above where its outline was found, else all of
 *     the picture, turned until its lines are level; in the picture's pixels
 * @param height likewise
 * @param words in the recogniser's order, which need not be reading order; empty where there is no text
 * @param codes the machine-readable codes that could be decoded; mostly none
 * @param flaws what makes the picture hard to read
 */
public record Reading(int width, int height, List<Word> words, List<Code> codes, Set<Flaw> flaws) {

    /** Readings that were stored by earlier versions have neither codes nor flaws. */
    public Reading {
        words = List.copyOf(words);
        codes = codes == null ? List.of() : List.copyOf(codes);
        flaws = flaws == null ? Set.of() : Set.copyOf(flaws);
    }

    /** One without codes, of a picture without flaws. */
    public Reading(int width, int height, List<Word> words) {
        this(width, height, words, List.of(), Set.of());
    }

    /** The same words, with what else is known of the picture. */
    public Reading with(List<Code> decoded, Set<Flaw> seen) {
        return new Reading(width, height, words, decoded, seen);
    }
}
