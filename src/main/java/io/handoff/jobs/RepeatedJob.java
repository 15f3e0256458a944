package io.handoff.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Work that is promised once for a subject and says itself when it is to be done again. */
public interface RepeatedJob extends Job {
    /**
     * Does the work once.
     *
     * @return when to do it again; nothing where it is done for good
     */
    Optional<Instant> runAndTellWhenAgain(UUID subject);

    @Override
    default void run(UUID subject) {
        runAndTellWhenAgain(subject);
    }
}
