package io.handoff.jobs;

import java.util.UUID;

/** One kind of durable work. Implementations are application-scoped beans. */
public interface Job {
    /** Unique and lasting: rows of waiting jobs carry it. */
    String name();

    /**
     * Does the work for one subject, perhaps not for the first time.
     *
     * @throws Exception to be run again after a while, until the attempts are used up
     */
    void run(UUID subject) throws Exception;

    /** Called once instead of another run when all attempts failed. */
    default void giveUp(UUID subject) {}
}
