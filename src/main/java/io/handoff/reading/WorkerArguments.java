package io.handoff.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a child is told on its command line. Everybody on the machine can see that: of a secret it has the file's name.
 *
 * @param home holds the models and the unpacked native libraries
 * @param timeLimit for one picture
 */
public record WorkerArguments(Path home, Duration timeLimit, EngineSettings engine) {

    private static final int WITHOUT_AUTHORIZATION = 3;

    /** The same from the words of {@link #line()}. */
    public static WorkerArguments of(List<String> line) {
        Optional<Path> authorization =
                line.size() > WITHOUT_AUTHORIZATION ? Optional.of(Path.of(line.get(3))) : Optional.empty();
        return new WorkerArguments(
                Path.of(line.get(0)),
                Duration.ofMillis(Long.parseLong(line.get(1))),
                new EngineSettings(line.get(2), authorization));
    }

    List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(home.toAbsolutePath().toString());
        line.add(Long.toString(timeLimit.toMillis()));
        line.add(engine.engine());
        engine.authorization().ifPresent(file -> line.add(file.toAbsolutePath().toString()));
        return line;
    }
}
