package io.handoff.reading.worker.engine;

import java.time.Duration;

/**
 * Until when a picture must be read.
 *
 * @param start as {@link System#nanoTime()} has it
 */
public record Deadline(long start, Duration limit) {

    /** Of the parent's patience: the rest is for what else there is to do, and to tell it what went wrong. */
    private static final int PERCENT = 90;

    private static final int FAR_OFF = 3;

    /** For a picture that has just come. */
    public static Deadline within(Duration timeLimit) {
        return new Deadline(System.nanoTime(), timeLimit.multipliedBy(PERCENT).dividedBy(100));
    }

    /** Never negative. */
    Duration left() {
        Duration left = limit.minus(gone());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Not a third of the time is gone: what was done until now can be done again, even if it takes twice as long. */
    public boolean isFarOff() {
        return gone().multipliedBy(FAR_OFF).compareTo(limit) < 0;
    }

    private Duration gone() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
