package io.handoff.reading.worker;

import io.handoff.reading.Reading;
import io.handoff.reading.Word;
import java.util.List;

/**
 * What one attempt saw, in the pixels of the prepared raster.
 *
 * @param width pixels of that raster
 * @param height pixels of that raster
 * @param sideways that raster's width is the picture's height
 */
record Recognition(int width, int height, boolean sideways, List<Word> words) {

    private static final double SURE = 0.65;
    private static final int FEW_CHARACTERS = 30;
    private static final double MOSTLY = 0.6;

    /** Enough was read, and most of it with confidence: another attempt is not worth its time. */
    boolean isGood() {
        int characters = words.stream().mapToInt(word -> word.text().length()).sum();
        return sureCharacters() >= FEW_CHARACTERS && sureCharacters() >= MOSTLY * characters;
    }

    boolean betterThan(Recognition other) {
        return sureCharacters() > other.sureCharacters();
    }

    /** The same words in the pixels of the whole picture, turned as it was for this attempt. */
    Reading in(Decoded decoded) {
        int wholeWidth = sideways ? decoded.height() : decoded.width();
        int wholeHeight = sideways ? decoded.width() : decoded.height();
        double across = (double) wholeWidth / width;
        double down = (double) wholeHeight / height;
        return new Reading(
                wholeWidth,
                wholeHeight,
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
