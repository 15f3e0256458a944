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

    private static final int SEVERAL = 2;

    /** Pixels. */
    private static final int EDGE = 3;

    /** Of a picture that was not turned. */
    public static Print of(int width, int height, List<Word> words) {
        return new Print(width, height, words.stream().map(Found::of).toList());
    }

    /** Several words go on beyond the edge of the picture as it was given, in pixels. */
    public boolean isCutOff(int pictureWidth, int pictureHeight) {
        return words.stream()
                        .filter(found -> found.word().text().length() >= 2)
                        .filter(found -> found.isAtEdge(pictureWidth, pictureHeight))
                        .count()
                >= SEVERAL;
    }

    /**
     * A word and where it was found.
     *
     * @param word in the pixels of the turned picture
     * @param place in the picture as it was given
     */
    public record Found(Word word, Strip place) {

        /** Thicknesses of the place beyond the word at each end. */
        private static final double BEYOND = 0.25;

        /** Thicknesses from the middle of the place to the upper and the lower end of the word. */
        private static final double HALF = 0.3;

        boolean isAtEdge(int width, int height) {
            double along = Math.max(0, place.length() / 2 - BEYOND * place.thickness());
            double across = HALF * place.thickness();
            double cos = Math.abs(Math.cos(place.angle()));
            double sin = Math.abs(Math.sin(place.angle()));
            double reachX = along * cos + across * sin;
            double reachY = along * sin + across * cos;
            return place.x() - reachX <= EDGE
                    || place.y() - reachY <= EDGE
                    || place.x() + reachX >= width - EDGE
                    || place.y() + reachY >= height - EDGE;
        }

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
