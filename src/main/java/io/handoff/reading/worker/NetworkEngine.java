package io.handoff.reading.worker;

import io.handoff.reading.worker.engine.Deadline;
import io.handoff.reading.worker.line.LineNetwork;
import io.handoff.reading.worker.print.Print;
import io.handoff.reading.worker.print.PrintReader;
import io.handoff.reading.worker.print.StripNetwork;
import java.util.List;

/** The engine that comes with the product: networks that find lines of print and read them. */
final class NetworkEngine implements Engine {

    /** Pixels of a picture's longer side that show whether there is print at all, in a tenth of the time of a good look. */
    private static final int COARSE = 320;

    private static final int SEVERAL = 4;

    /** No box printed on a card has room for so much. */
    private static final int MANY_WORDS = 32;

    private final StripNetwork finder;
    private final PrintReader reader;

    /** @param english is not closed with this */
    NetworkEngine(StripNetwork finder, LineNetwork english) {
        this.finder = finder;
        this.reader = new PrintReader(finder, english);
    }

    @Override
    public Print read(Raster prepared, Deadline deadline) {
        return reader.read(Pixels.of(prepared));
    }

    /** The lines tell themselves how they are turned, and shadows do not trouble the networks. */
    @Override
    public List<Preparation> ofCard(boolean upright) {
        return List.of(Preparation.NONE);
    }

    @Override
    public List<Preparation> ofPicture() {
        return List.of(Preparation.NONE);
    }

    /** On a table there is no print beside the card. */
    @Override
    public boolean isABox(Print print, View card, View picture) {
        return print.words().size() < MANY_WORDS
                && !card.isLarge()
                && finder.strips(Pixels.of(picture.grey()), COARSE).stream()
                                .filter(strip -> !card.place().contains(strip.x(), strip.y()))
                                .count()
                        >= SEVERAL;
    }

    @Override
    public boolean hasTimeForAnother(Deadline deadline) {
        return deadline.isFarOff();
    }

    @Override
    public void close() {
        finder.close();
    }
}
