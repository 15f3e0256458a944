package io.handoff.live;

import static java.util.stream.Collectors.toMap;

import io.handoff.access.Caller;
import io.handoff.access.Sessions;
import io.handoff.events.EventLog;
import io.handoff.events.LoggedEvent;
import io.handoff.ids.CardId;
import io.handoff.ids.SessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
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

    /**
     * From where on a client is told which says that it heard all up to this number. One that the session has not reached is
     * of another session, or from before a database was restored: whoever insisted on it would be told nothing for a long time.
     */
    long start(SessionId session, long heard) {
        return heard == 0 || heard <= last(session) ? heard : 0;
    }

    /** Those of which there is more to tell, found by one query however many they are. */
    List<Watch> withNews(Collection<Watch> watches) {
        var told = watches.stream().collect(toMap(Watch::session, Watch::sent));
        var ahead = watches.size() < 2 ? told.keySet() : log.ahead(told);
        return watches.stream().filter(watch -> ahead.contains(watch.session())).toList();
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
