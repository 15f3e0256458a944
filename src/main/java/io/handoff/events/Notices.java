package io.handoff.events;

import io.handoff.config.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells every node, when the transaction commits, that there is something to read. */
@ApplicationScoped
public class Notices {
    static final String CHANNEL = "handoff";
    static final String EVENTS = "events:";
    static final String JOBS = "jobs";

    @Inject
    Sql sql;

    /** Says that a job became due. The log sends its own notices. */
    public void jobs() {
        sql.first(String.class, "select cast(pg_notify(?1, ?2) as text)", CHANNEL, JOBS);
    }
}
