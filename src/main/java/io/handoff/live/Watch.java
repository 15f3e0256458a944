package io.handoff.live;

import io.handoff.events.Event;
import io.handoff.ids.CardId;
import io.handoff.ids.SessionId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** One session that a socket follows: from where, and which of its events. Used by one thread at a time. */
final class Watch {
    private final SessionId session;
    private final Predicate<Event> wanted;
    private final Set<CardId> cards = ConcurrentHashMap.newKeySet();
    private long sent;

    private Watch(SessionId session, long sent, Predicate<Event> wanted) {
        this.session = session;
        this.sent = sent;
        this.wanted = wanted;
    }

    /** Everything that passes the filter. */
    static Watch all(SessionId session, long after, Predicate<Event> wanted) {
        return new Watch(session, after, wanted);
    }

    /** Only the cards that are registered. */
    static Watch cardsOf(SessionId session, long after) {
        return new Watch(session, after, null);
    }

    boolean wants(Event event) {
        return wanted == null ? event.card() != null && cards.contains(event.card()) : wanted.test(event);
    }

    void add(CardId card) {
        cards.add(card);
    }

    SessionId session() {
        return session;
    }

    /** The number of the last event that was sent or passed over. */
    long sent() {
        return sent;
    }

    void sentUpTo(long seq) {
        sent = seq;
    }
}
