package io.handoff.handoff;

import io.handoff.ids.HandoffId;
import io.handoff.jobs.RepeatedJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Drops a handoff's codes when they are over. */
@ApplicationScoped
public class SpokenCodeExpiry implements RepeatedJob {
    static final String NAME = "spoken-code-expiry";

    @Inject
    SpokenCodes codes;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public Optional<Instant> runAndTellWhenAgain(UUID subject) {
        return codes.forgetOld(new HandoffId(subject));
    }
}
