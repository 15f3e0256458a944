package io.handoff.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** Neither more nor less than usual. */
    private static final RandomGenerator MIDDLE = () -> 1L << 63;

    @Test
    void pausesGrowThreefoldUpToSixHours() {
        assertThat(pauses(MIDDLE).subList(0, 11))
                .extracting(Duration::toSeconds)
                .containsExactly(5L, 15L, 45L, 135L, 405L, 1215L, 3645L, 10_935L, 21_600L, 21_600L, 21_600L);
    }

    @RepeatedTest(20)
    void attemptsGoOnForThreeDaysAndNoLonger() {
        var pauses = pauses(new Random());

        var whole = pauses.stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(whole).isBetween(Duration.ofHours(72 - 8), Duration.ofHours(72));
        assertThat(pauses).hasSizeBetween(16, 24);
    }

    @Test
    void noTwoReceiversAreTriedInStep() {
        assertThat(pauses(new Random(1)).get(6))
                .isNotEqualTo(pauses(new Random(2)).get(6));
        assertThat(pauses(new Random()).get(6)).isBetween(Duration.ofSeconds(2916), Duration.ofSeconds(4374));
    }

    private static List<Duration> pauses(RandomGenerator random) {
        var pauses = new ArrayList<Duration>();
        var now = START;
        var next = Backoff.next(1, START, now, random);
        while (next.isPresent()) {
            pauses.add(Duration.between(now, next.get()));
            now = next.get();
            next = Backoff.next(pauses.size() + 1, START, now, random);
        }
        return pauses;
    }
}
