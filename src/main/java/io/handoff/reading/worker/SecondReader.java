package io.handoff.reading.worker;

import io.handoff.reading.Word;
import io.handoff.reading.worker.line.Line;
import io.handoff.reading.worker.line.LineNetwork;
import io.handoff.reading.worker.line.Strip;
import io.handoff.reading.worker.outline.Grey;
import io.handoff.reading.worker.print.Print;
import io.handoff.reading.worker.print.Print.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the numbers of a card a second time: one wrong character in a member number is worse than none. */
final class SecondReader implements AutoCloseable {

    /** Each takes some 5 ms; the least sure ones come first. */
    private static final int MOST_NUMBERS = 10;

    /** The third look takes in more of what is about the word, so that nothing falls on the same pixels. */
    private static final double THICKER = 1.2;

    private final LineNetwork general;
    private final LineNetwork english;

    /** @param english is not closed with this */
    SecondReader(LineNetwork general, LineNetwork english) {
        this.general = general;
        this.english = english;
    }

    /**
     * The words as all readers together see them.
     *
     * @param grey where they were found
     */
    List<Word> words(Print print, Grey grey) {
        List<Found> found = print.words();
        List<Word> better = found.stream().map(Found::word).collect(Collectors.toCollection(ArrayList::new));
        IntStream.range(0, found.size())
                .filter(i -> Doubt.about(better.get(i)))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> better.get(i).confidence()))
                .limit(MOST_NUMBERS)
                .forEach(i -> better.set(i, again(better.get(i), found.get(i).place(), grey)));
        return better;
    }

    private Word again(Word word, Strip place, Grey grey) {
        Line second = general.read(grey, place);
        return TwoReadings.contradict(word, second)
                ? TwoReadings.decided(word, second, english.read(grey, place.thicker(THICKER)))
                : TwoReadings.together(word, second);
    }

    @Override
    public void close() {
        general.close();
    }
}
