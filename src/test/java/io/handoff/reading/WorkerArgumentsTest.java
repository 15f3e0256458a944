package io.handoff.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerArgumentsTest {

    @ParameterizedTest
    @CsvSource({"built-in,", "/opt/an engine's $(name),", "https://ocr.example.org/a?b=c, /run/secrets/ocr"})
    void theyArriveAsTheyWereSent(String engine, Path authorization) {
        WorkerArguments arguments = new WorkerArguments(
                Path.of("/home of workers"),
                Duration.ofSeconds(20),
                new EngineSettings(engine, Optional.ofNullable(authorization)));

        assertThat(WorkerArguments.of(arguments.line())).isEqualTo(arguments);
    }
}
