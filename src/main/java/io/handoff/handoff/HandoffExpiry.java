package io.handoff.handoff;

import io.handoff.ids.HandoffId;
import io.handoff.jobs.RepeatedJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Ends a handoff when its time is over, so that the desktop hears of it. */
@ApplicationScoped
public class HandoffExpiry implements RepeatedJob {
    static final String NAME = "handoff-expiry";

    @Inject
    Handoffs handoffs;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    /** Its time may have changed since it was promised, and this node's clock may be ahead of the database's. */
    @Override
    public Optional<Instant> runAndTellWhenAgain(UUID subject) {
        return handoffs.expire(new HandoffId(subject))
                .map(left -> clock.instant().plus(left).plusSeconds(1));
    }
}
