package io.handoff.reading.worker;

import io.handoff.reading.EngineSettings;
import io.handoff.reading.Word;
import io.handoff.reading.WorkerArguments;
import io.handoff.reading.worker.engine.Deadline;
import io.handoff.reading.worker.engine.ProgramReader;
import io.handoff.reading.worker.engine.UrlReader;
import java.net.URI;
import java.util.List;

/** Reads the print of a prepared picture: the one part of an image worker that an operator may replace. */
interface Engine extends AutoCloseable {

    /**
     * The words in the raster's pixels.
     *
     * @throws io.handoff.reading.EngineFailure an operator's engine gave no sensible answer until then
     */
    List<Word> words(Raster prepared, Deadline deadline);

    /** Whether another attempt at the same picture is likely to end in time. */
    boolean hasTimeForAnother(Deadline deadline);

    @Override
    void close();

    static Engine of(WorkerArguments arguments) {
        EngineSettings settings = arguments.engine();
        if (settings.isBuiltIn()) {
            return new BuiltInEngine(arguments.home().resolve("tessdata"));
        }
        return new OutsideEngine(
                settings.isProgram()
                        ? new ProgramReader(settings.engine())
                        : new UrlReader(URI.create(settings.engine()), settings.authorization()));
    }
}
