package io.handoff.reading.worker.print;

import io.handoff.reading.Word;
import io.handoff.reading.worker.line.Strip;
import java.util.List;

/**
 * What is printed on a picture.
 *
 * @param width pixels of the picture, turned until its lines are level
 * @param height likewise
 * @param words those that were found
 */
public record Print(int width, int height, List<Found> words) {

    /** Of a picture that was not turned. */
    public static Print of(int width, int height, List<Word> words) {
        return new Print(width, height, words.stream().map(Found::of).toList());
    }

    /**
     * A word and where it was found.
     *
     * @param word in the pixels of the turned picture
     * @param place in the picture as it was given
     */
    public record Found(Word word, Strip place) {

        static Found of(Word word) {
            int margin = Math.max(2, word.height() / 6);
            Strip place = Strip.of(
                    word.left() - 2 * margin,
                    word.top() - margin,
                    word.width() + 4 * margin,
                    word.height() + 2 * margin);
            return new Found(word, place);
        }
    }
}
