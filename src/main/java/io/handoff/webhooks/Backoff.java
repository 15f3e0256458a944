package io.handoff.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a failed delivery is tried again: after 5, 15, 45 … seconds, at most 6 hours, each a fifth more or less at random so
 * that receivers that come back are not run down; for three days in all.
 */
final class Backoff {
    static final Duration SPAN = Duration.ofDays(3);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final double JITTER = 0.2;

    private Backoff() {}

    /**
     * The time of the next attempt; nothing where the last one was made.
     *
     * @param attempts how many failed, 1 or more
     * @param queuedAt when the first one was to be made
     */
    static Optional<Instant> next(int attempts, Instant queuedAt, Instant now, RandomGenerator random) {
        var pause = FIRST.toMillis() * Math.pow(3, attempts - 1);
        var usual = Math.min(pause, LONGEST.toMillis());
        var next = now.plusMillis(Math.round(usual * (1 - JITTER + 2 * JITTER * random.nextDouble())));
        return Optional.of(next).filter(time -> !time.isAfter(queuedAt.plus(SPAN)));
    }
}
