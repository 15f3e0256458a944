package io.handoff.reading.worker;

import io.handoff.reading.EngineSettings;
import io.handoff.reading.WorkerArguments;
import io.handoff.reading.worker.engine.Deadline;
import io.handoff.reading.worker.engine.ProgramReader;
import io.handoff.reading.worker.engine.UrlReader;
import io.handoff.reading.worker.line.LineNetwork;
import io.handoff.reading.worker.print.Print;
import java.net.URI;
import java.util.List;

/** Reads the print of a prepared picture: the one part of an image worker that an operator may replace. */
interface Engine extends AutoCloseable {

    /**
     * What is printed on the raster.
     *
     * @throws io.handoff.reading.EngineFailure an operator's engine gave no sensible answer until then
     */
    Print read(Raster prepared, Deadline deadline);

    /** The ways to prepare a card that was found, from the likeliest; another counts only where the ones before read badly. */
    List<Preparation> ofCard(boolean upright);

    /** The same for all of a picture. */
    List<Preparation> ofPicture();

    /**
     * What was taken for the card is rather a box printed on one that fills the picture.
     *
     * @param print what it read there
     */
    boolean isABox(Print print, View card, View picture);

    /** Whether another attempt at the same picture is likely to end in time. */
    boolean hasTimeForAnother(Deadline deadline);

    @Override
    void close();

    /** @param english is not closed with the engine */
    static Engine of(WorkerArguments arguments, Networks networks, LineNetwork english) {
        EngineSettings settings = arguments.engine();
        if (settings.isBuiltIn()) {
            return new NetworkEngine(networks.finder(), english);
        }
        return new OutsideEngine(
                settings.isProgram()
                        ? new ProgramReader(settings.engine())
                        : new UrlReader(URI.create(settings.engine()), settings.authorization()));
    }
}
