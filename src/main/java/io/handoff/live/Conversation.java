package io.handoff.live;

import io.handoff.access.Caller;
import io.handoff.events.Event;
import io.handoff.events.Event.HandoffChanged;
import io.handoff.events.LoggedEvent;
import io.handoff.ids.CardId;
import io.handoff.ids.SessionId;
import io.handoff.live.ClientFrame.Ping;
import io.handoff.live.ClientFrame.Register;
import io.handoff.live.ClientFrame.Resume;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What one client is told, in order. Used by one thread at a time, but for {@link #follows}. */
final class Conversation {
    /** Sessions of registered cards, beside the caller's own. The oldest whose cards are read makes room, or else the oldest. */
    static final int MOST_FOLLOWED = 500;

    private static final Set<String> PHONE_ENDS = Set.of("cancelled", "expired", "rejected");

    private final Caller caller;
    private final Feed feed;
    private final Map<SessionId, Watch> watches = new ConcurrentHashMap<>();
    private final Deque<Said> answers = new ArrayDeque<>();
    private final Set<SessionId> followed = new LinkedHashSet<>();
    private final Deque<CardId> registered = new ArrayDeque<>();
    private final Deque<LoggedEvent> batch = new ArrayDeque<>();
    private Watch batchOf;
    private boolean over;

    /** A socket tells what happens from its start on, unless it resumes. */
    Conversation(Arrival arrival, Feed feed) {
        this.caller = arrival.caller();
        this.feed = feed;
        if (!(caller instanceof Caller.Backend)) {
            var session = caller.session();
            watches.put(session, Watch.all(session, arrival.last(), this::isForCaller));
        }
    }

    boolean follows(SessionId session) {
        return watches.containsKey(session);
    }

    /** The client's token is dead and it has been told. */
    boolean isOver() {
        return over;
    }

    void heard(ClientFrame frame) {
        if (frame instanceof Ping) {
            answers.add(Said.answer("pong"));
        } else if (frame instanceof Register register && !over) {
            registered.add(register.card());
        } else if (frame instanceof Resume resume && !(caller instanceof Caller.Backend)) {
            watches.get(caller.session()).sentUpTo(feed.start(caller.session(), resume.after()));
            batch.clear();
        }
    }

    /** The next thing to say, or null where there is none. */
    Said next() {
        if (!answers.isEmpty()) {
            return answers.poll();
        }
        var event = nextEvent();
        if (event != null) {
            return Said.of(event);
        }
        // only when the log is told up to its end: so a card's newest event is never overtaken by older ones
        return nextRegistered();
    }

    private boolean isForCaller(Event event) {
        return caller.handoff() == null || caller.handoff().equals(event.handoff());
    }

    /** How far the caller's own session is told. */
    long told() {
        return watches.get(caller.session()).sent();
    }

    /** The next event of the log that is the caller's to hear, or null where there is none. */
    LoggedEvent nextEvent() {
        while (true) {
            for (var event = batch.poll(); event != null; event = batch.poll()) {
                batchOf.sentUpTo(event.seq());
                if (batchOf.wants(event.event())) {
                    end(event.event());
                    told(batchOf, event.event());
                    return event;
                }
            }
            if (over || !fill()) {
                return null;
            }
        }
    }

    private boolean fill() {
        for (var watch : feed.withNews(watches.values())) {
            batch.addAll(feed.next(watch));
            batchOf = watch;
            if (!batch.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The end of its handoff is the last that a phone is told. */
    private void end(Event event) {
        if (caller instanceof Caller.Phone
                && event instanceof HandoffChanged changed
                && PHONE_ENDS.contains(changed.state())) {
            over = true;
            batch.clear();
            registered.clear();
        }
    }

    private Said nextRegistered() {
        while (!registered.isEmpty()) {
            var card = registered.poll();
            var newest = feed.newest(card, caller);
            if (newest.isPresent() && isAhead(newest.get())) {
                // it was logged a moment ago, perhaps not alone: what comes before it is told first
                registered.addFirst(card);
                return next();
            }
            if (newest.isPresent()) {
                follow(card, newest.get());
                return Said.of(newest.get());
            }
        }
        return null;
    }

    private boolean isAhead(LoggedEvent newest) {
        var watch = watches.get(newest.session());
        return watch != null && newest.seq() > watch.sent();
    }

    /** A card of another session is followed too: a backend's, or one from an earlier stay. */
    private void follow(CardId card, LoggedEvent newest) {
        var watch = watches.computeIfAbsent(newest.session(), session -> newWatch(session, newest.seq()));
        watch.add(card);
        told(watch, newest.event());
        if (followed.size() > MOST_FOLLOWED) {
            forget(followed.stream()
                    .filter(session -> watches.get(session).isRead())
                    .findFirst()
                    .orElseGet(() -> followed.iterator().next()));
        }
    }

    private void told(Watch watch, Event event) {
        if (followed.contains(watch.session())) {
            watch.told(event);
            if (watch.isOver()) {
                forget(watch.session());
            }
        }
    }

    private void forget(SessionId session) {
        followed.remove(session);
        watches.remove(session);
    }

    private Watch newWatch(SessionId session, long after) {
        followed.add(session);
        return Watch.cardsOf(session, after);
    }
}
