package io.handoff.handoff;

import io.handoff.access.Caller;
import io.handoff.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts together what a caller may see of a handoff. */
@ApplicationScoped
public class HandoffViews {
    @Inject
    Links links;

    @Inject
    Confirmation confirmation;

    @Inject
    Presence presence;

    @Inject
    EventLog log;

    /** Where it stands. */
    HandoffView of(Handoff handoff, Caller caller) {
        return of(handoff, caller, log.last(handoff.session()));
    }

    /** @param seq read before the handoff was: an event told twice is harmless, one left out is not */
    HandoffView of(Handoff handoff, Caller caller, long seq) {
        var number = caller instanceof Caller.Phone ? null : number(handoff);
        return HandoffView.of(handoff, number, presence.isQuiet(handoff), seq);
    }

    /** The link just made. */
    HandoffView withLink(Handoff handoff, SpokenCodes.Fresh code) {
        return withLink(handoff, code, log.last(handoff.session()));
    }

    /**
     * The link just made, or the one that another tab shows already.
     *
     * @param seq read before the handoff was, unless that is locked
     */
    HandoffView withLink(Handoff handoff, SpokenCodes.Fresh code, long seq) {
        return HandoffView.withLink(handoff, links.link(handoff), code, number(handoff), seq);
    }

    private String number(Handoff handoff) {
        return handoff.isOurs() && !handoff.state().isOver() ? confirmation.number(handoff) : null;
    }
}
