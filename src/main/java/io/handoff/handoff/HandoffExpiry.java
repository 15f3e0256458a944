package io.handoff.handoff;

import io.handoff.ids.HandoffId;
import io.handoff.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Ends a handoff when its time is over, so that the desktop hears of it. */
@ApplicationScoped
public class HandoffExpiry implements Job {
    static final String NAME = "handoff-expiry";

    @Inject
    Handoffs handoffs;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID subject) {
        if (!handoffs.expire(new HandoffId(subject))) {
            throw new IllegalStateException("this node's clock is ahead of the database's");
        }
    }
}
