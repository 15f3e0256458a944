package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackTest {
    private final List<String> stopped = new ArrayList<>();
    private final Stack stack = new Stack();

    @Test
    void whatWasStartedLastIsStoppedFirst() {
        stack.start("database", () -> "database", stopped::add);
        stack.start("server", () -> "server", stopped::add);
        stack.stop();
        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void whatDoesNotStopKeepsNothingElseRunning() {
        stack.start("database", () -> "database", stopped::add);
        stack.start("server", () -> "server", server -> {
            throw new IllegalStateException("stuck");
        });
        stack.stop();
        assertThat(stopped).containsExactly("database");
    }

    @Test
    void nothingIsStartedAfterTheStop() {
        stack.stop();
        assertThatExceptionOfType(LaunchProblem.class)
                .isThrownBy(() -> stack.start("server", () -> "server", stopped::add));
        assertThat(stack.isStopping()).isTrue();
    }
}
