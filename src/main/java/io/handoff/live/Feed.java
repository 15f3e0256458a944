package io.handoff.live;

import io.handoff.access.Caller;
import io.handoff.access.Sessions;
import io.handoff.events.EventLog;
import io.handoff.events.LoggedEvent;
import io.handoff.ids.CardId;
import io.handoff.ids.SessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What hearers read from the log, and what of it a caller may see. */
@ApplicationScoped
class Feed {
    private static final int BATCH = 50;

    @Inject
    EventLog log;

    @Inject
    Sessions sessions;

    long last(SessionId session) {
        return log.last(session);
    }

    /** The next events of the session, oldest first. */
    List<LoggedEvent> next(Watch watch) {
        return log.after(watch.session(), watch.sent(), BATCH);
    }

    /** The card's newest event, if the card is the caller's to see. */
    Optional<LoggedEvent> newest(CardId card, Caller caller) {
        return log.newest(card).filter(newest -> {
            var stay = sessions.stay(newest.session());
            return caller.owns(stay.account(), stay.person(), newest.event().handoff());
        });
    }
}
