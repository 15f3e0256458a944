package io.handoff.reading.worker;

import io.handoff.reading.Reading;
import io.handoff.reading.Word;
import java.util.List;

/**
 * What one attempt saw, in the pixels of the prepared raster.
 *
 * @param width pixels of that raster
 * @param height pixels of that raster
 */
record Recognition(int width, int height, List<Word> words) {

    private static final double SURE = 0.6;
    private static final int FEW_CHARACTERS = 40;
    private static final double MOSTLY = 0.6;

    /** Enough was read, and most of it with confidence: another attempt is not worth its time. */
    boolean isGood() {
        int characters = words.stream().mapToInt(word -> word.text().length()).sum();
        return sureCharacters() >= FEW_CHARACTERS && sureCharacters() >= MOSTLY * characters;
    }

    boolean betterThan(Recognition other) {
        return sureCharacters() > other.sureCharacters();
    }

    /** The same words in the pixels of the whole picture. */
    Reading in(Decoded decoded) {
        double across = (double) decoded.width() / width;
        double down = (double) decoded.height() / height;
        return new Reading(
                decoded.width(),
                decoded.height(),
                words.stream().map(word -> scaled(word, across, down)).toList());
    }

    private int sureCharacters() {
        return words.stream()
                .filter(word -> word.confidence() >= SURE)
                .mapToInt(word -> word.text().length())
                .sum();
    }

    private static Word scaled(Word word, double across, double down) {
        return new Word(
                word.text(),
                word.confidence(),
                (int) Math.round(word.left() * across),
                (int) Math.round(word.top() * down),
                (int) Math.round(word.width() * across),
                (int) Math.round(word.height() * down),
                word.block(),
                word.paragraph(),
                word.line());
    }
}
