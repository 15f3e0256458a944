package io.handoff.reading.worker.engine;

import io.handoff.reading.EngineFailure;
import io.handoff.reading.EngineFailure.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A header's value that lies in a file; read each time, so that it can be changed while the server runs. */
record Authorization(Path file) {

    private static final Pattern ONE_LINE = Pattern.compile("[\\x21-\\x7e][\\x20-\\x7e]*");

    String value() {
        try {
            String value = Files.readString(file).strip();
            if (ONE_LINE.matcher(value).matches()) {
                return value;
            }
        } catch (IOException e) {
            throw new EngineFailure(Fault.NO_AUTHORIZATION);
        }
        throw new EngineFailure(Fault.NO_AUTHORIZATION);
    }
}
