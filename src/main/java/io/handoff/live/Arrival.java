package io.handoff.live;

import io.handoff.access.Caller;
import java.security.Principal;
import java.time.Instant;

/**
 * Who opens a socket, and where its telling starts: noted before the client hears that the socket is open, so that nothing
 * which it does from then on is missed.
 *
 * @param until when the credentials end by themselves
 * @param last number of the session's last event at that time; 0 for a backend, which has no session of its own
 */
record Arrival(Caller caller, Instant until, long last) implements Principal {
    static Arrival of(Caller caller, Instant until, Feed feed) {
        return new Arrival(caller, until, caller instanceof Caller.Backend ? 0 : feed.last(caller.session()));
    }

    @Override
    public String getName() {
        return caller.getName();
    }
}
