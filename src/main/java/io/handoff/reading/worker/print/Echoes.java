package io.handoff.reading.worker.print;

import io.handoff.reading.Word;
import io.handoff.reading.worker.print.Print.Found;
import java.util.List;

/** The end of a word that was found once more, as a line of its own: the last figure of a number would count twice. */
final class Echoes {

    /** Heights by which both overlap; words beside each other do not. */
    private static final double OVERLAP = 0.2;

    /** Share of a word's width that lies in another. */
    private static final double MOSTLY = 0.7;

    /** Share of the higher one's height that both have. */
    private static final double ON_ONE_ROW = 0.6;

    private Echoes() {}

    /** The words without those that are part of another line's. */
    static List<Found> removed(List<Found> words) {
        return words.stream()
                .filter(found -> words.stream().noneMatch(other -> isPart(found.word(), other.word())))
                .toList();
    }

    private static boolean isPart(Word word, Word whole) {
        return word.line() != whole.line()
                && word.text().length() < whole.text().length()
                && overlap(word.top(), word.bottom(), whole.top(), whole.bottom())
                        > ON_ONE_ROW * Math.max(word.height(), whole.height())
                && (isWithin(word, whole) || isEndOf(word, whole));
    }

    private static boolean isWithin(Word word, Word whole) {
        return overlap(word.left(), word.right(), whole.left(), whole.right()) > MOSTLY * word.width();
    }

    private static boolean isEndOf(Word word, Word whole) {
        boolean isThere = overlap(word.left(), word.right(), whole.left(), whole.right()) > OVERLAP * whole.height();
        return isThere
                && (word.left() > whole.left() && whole.text().endsWith(word.text())
                        || word.right() < whole.right() && whole.text().startsWith(word.text()));
    }

    private static int overlap(int from, int to, int otherFrom, int otherTo) {
        return Math.min(to, otherTo) - Math.max(from, otherFrom);
    }
}
