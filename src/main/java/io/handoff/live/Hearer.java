package io.handoff.live;

import io.handoff.ids.SessionId;

/** Somebody who waits at this node for what happens. */
interface Hearer {
    /** Whether the session's events may be for it. */
    boolean follows(SessionId session);

    /** Something may have happened. */
    void wake();

    /** Called every few seconds. */
    void tick();

    /** Its credentials are good no more. */
    void turnAway();

    /** The node stops. */
    void goAway();
}
