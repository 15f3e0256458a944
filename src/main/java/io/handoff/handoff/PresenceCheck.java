package io.handoff.handoff;

import io.handoff.ids.HandoffId;
import io.handoff.jobs.RepeatedJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Looks after the phone of a claimed handoff until that is over. */
@ApplicationScoped
public class PresenceCheck implements RepeatedJob {
    static final String NAME = "phone-presence";

    @Inject
    Presence presence;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> runAndTellWhenAgain(UUID subject) {
        return presence.check(new HandoffId(subject));
    }
}
