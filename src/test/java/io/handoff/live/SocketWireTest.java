package io.handoff.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SocketWireTest {
    @Test
    void itsTimeIsOverWithThatOfTheTokenItWasOpenedWith() {
        assertThat(SocketWire.of(null, Duration.ofMinutes(1)).isOver()).isFalse();
        assertThat(SocketWire.of(null, Duration.ofMillis(-1)).isOver()).isTrue();
    }

    @Test
    void anApiKeysNeverEnds() {
        var forever = Duration.between(Instant.parse("2026-01-01T00:00:00Z"), Instant.MAX);

        assertThat(SocketWire.of(null, forever).isOver()).isFalse();
    }
}
