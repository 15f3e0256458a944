package io.handoff.reading.worker;

import io.handoff.reading.Reading;
import io.handoff.reading.Word;
import java.util.List;

/**
 * What one attempt saw, in the pixels of the prepared raster.
 *
 * @param width pixels of that raster
 * @param height pixels of that raster
 * @param scale pixels of the picture for one of these
 */
record Recognition(int width, int height, double scale, List<Word> words) {

    private static final double SURE = 0.8;

    /** Shorter words are seen in any pattern. */
    private static final int SHORTEST = 3;

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

    Recognition with(List<Word> better) {
        return new Recognition(width, height, scale, better);
    }

    /** The same words in the pixels of the picture. */
    Reading reading() {
        return new Reading(
                scaled(width), scaled(height), words.stream().map(this::scaled).toList());
    }

    private int sureCharacters() {
        return words.stream()
                .filter(word -> word.confidence() >= SURE && word.text().length() >= SHORTEST)
                .mapToInt(word -> word.text().length())
                .sum();
    }

    private Word scaled(Word word) {
        return new Word(
                word.text(),
                word.confidence(),
                scaled(word.left()),
                scaled(word.top()),
                scaled(word.width()),
                scaled(word.height()),
                word.block(),
                word.paragraph(),
                word.line());
    }

    private int scaled(int pixels) {
        return (int) Math.round(pixels * scale);
    }
}
