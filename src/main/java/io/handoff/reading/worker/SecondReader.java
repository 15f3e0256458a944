package io.handoff.reading.worker;

import io.handoff.reading.Word;
import io.handoff.reading.worker.line.Line;
import io.handoff.reading.worker.line.LineNetwork;
import io.handoff.reading.worker.line.Region;
import io.handoff.reading.worker.outline.Grey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads the numbers of a card a second time, and words that were hardly readable: one wrong character in a member number
 * is worse than none.
 */
final class SecondReader implements AutoCloseable {

    /** Each takes some 15 ms; the least sure ones come first. */
    private static final int MOST_WORDS = 14;

    private final LineNetwork network;

    /** @param home holds {@code models} */
    SecondReader(Path home) {
        this.network = new LineNetwork(home.resolve("models"));
    }

    /**
     * The words as both readers together see them.
     *
     * @param prepared where the words were found
     * @param view what it was prepared from
     */
    List<Word> words(List<Word> words, View view, Preparation preparation, Raster prepared) {
        List<Integer> doubtful = IntStream.range(0, words.size())
                .filter(i -> Doubt.about(words.get(i)))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> words.get(i).confidence()))
                .limit(MOST_WORDS)
                .toList();
        if (doubtful.isEmpty()) {
            return words;
        }
        List<Word> better = new ArrayList<>(words);
        Grey first = Pixels.of(prepared);
        Grey other = null;
        for (int i : doubtful) {
            Word word = words.get(i);
            Line line = network.read(first, around(word));
            if (TwoReadings.needAThird(word, line)) {
                other = other == null ? otherwise(view, preparation) : other;
                line = TwoReadings.both(line, network.read(other, around(word)));
            }
            better.set(i, TwoReadings.together(word, line));
        }
        return better;
    }

    /** The same pixels, their light evened or not, as they were not before. */
    private static Grey otherwise(View view, Preparation preparation) {
        Preparation other = new Preparation(preparation.turn(), !preparation.evenLight());
        try (Raster raster = other.of(view.grey())) {
            return Pixels.of(raster);
        }
    }

    private static Region around(Word word) {
        int margin = Math.max(2, word.height() / 6);
        return new Region(
                word.left() - 2 * margin, word.top() - margin, word.width() + 4 * margin, word.height() + 2 * margin);
    }

    @Override
    public void close() {
        network.close();
    }
}
