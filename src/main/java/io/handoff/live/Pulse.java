package io.handoff.live;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Lets it be known that a client is there, but not with every word it says. */
final class Pulse implements Runnable {
    /** For those of whom nobody needs to know. */
    static final Runnable NONE = () -> {};

    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Runnable beat;
    private final Executor executor;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    /** @param beat runs on the executor: it may ask the database, and who calls must not wait for that */
    Pulse(Runnable beat, Executor executor) {
        this.beat = beat;
        this.executor = executor;
    }

    @Override
    public void run() {
        long now = System.nanoTime();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + REST_NANOS)) {
            try {
                executor.execute(beat);
            } catch (RejectedExecutionException e) {
                // the node stops; the client says something to another one
            }
        }
    }
}
