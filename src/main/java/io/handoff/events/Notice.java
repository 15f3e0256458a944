package io.handoff.events;

import io.handoff.ids.SessionId;

/** What a node hears. A hint to read the tables, never the news itself. */
public sealed interface Notice {
    /** The session has new events. */
    record NewEvents(SessionId session) implements Notice {}

    /** A job became due. */
    record NewJobs() implements Notice {}

    /** Something may have been missed: read everything that is waited for. */
    record Anything() implements Notice {}
}
