package io.handoff.live;

import io.handoff.events.Event;
import io.handoff.events.Event.CardChanged;
import io.handoff.ids.CardId;
import io.handoff.ids.SessionId;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** One session that a socket follows: from where, and which of its events. Used by one thread at a time. */
final class Watch {
    private static final Set<String> FAILED = Set.of("frontside_failed", "backside_failed", "error");

    private final SessionId session;
    private final Predicate<Event> wanted;
    private final Set<CardId> cards = ConcurrentHashMap.newKeySet();
    private final Set<CardId> completed = new HashSet<>();
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

    /**
     * Takes note of what its client was told: of a card that failed there is no more to come. Of a completed one there may be,
     * for somebody may ask its payer.
     */
    void told(Event event) {
        if (event instanceof CardChanged changed) {
            if (FAILED.contains(changed.state())) {
                cards.remove(changed.card());
            } else if (changed.state().equals("completed")) {
                completed.add(changed.card());
            }
        }
    }

    /** Nothing of it will be told any more. */
    boolean isOver() {
        return cards.isEmpty();
    }

    /** All that it was opened for is there. */
    boolean isRead() {
        return completed.containsAll(cards);
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
