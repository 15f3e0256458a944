package io.handoff.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The one clock that all nodes share; expiry is decided by it. */
@ApplicationScoped
public class DatabaseClock {
    @Inject
    Sql sql;

    /** The database's time now, to the microsecond. */
    public Instant now() {
        return sql.first(Instant.class, "select clock_timestamp()").orElseThrow();
    }
}
