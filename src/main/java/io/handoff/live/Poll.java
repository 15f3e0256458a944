package io.handoff.live;

import io.handoff.events.EventFrame;
import io.handoff.ids.SessionId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One question for what happened, answered as soon as there is something, or when its time is up. No thread waits meanwhile. */
final class Poll implements Hearer {
    private static final Logger LOG = System.getLogger(Poll.class.getName());
    private static final int MOST = 50;

    private final Conversation conversation;
    private final Executor executor;
    private final Consumer<Page> answer;

    /** How often it was woken since it began to look; 0 while it sleeps. */
    private final AtomicInteger woken = new AtomicInteger();

    private volatile boolean timeIsUp;

    /**
     * The answer.
     *
     * @param seq what to ask {@code after} next
     */
    public record Page(List<EventFrame> events, long seq) {}

    /** @param answer called once; with null where the log cannot be read */
    Poll(Arrival arrival, Feed feed, Executor executor, Consumer<Page> answer) {
        this.conversation = new Conversation(arrival, feed);
        this.executor = executor;
        this.answer = answer;
    }

    /** What is there now, perhaps nothing. */
    static Page now(Arrival arrival, Feed feed) {
        return page(new Conversation(arrival, feed));
    }

    private static Page page(Conversation conversation) {
        var events = new ArrayList<EventFrame>();
        while (events.size() < MOST) {
            var event = conversation.nextEvent();
            if (event == null) {
                break;
            }
            events.add(EventFrame.of(event));
        }
        return new Page(events, conversation.told());
    }

    @Override
    public boolean follows(SessionId session) {
        return conversation.follows(session);
    }

    @Override
    public void wake() {
        if (woken.getAndIncrement() == 0) {
            try {
                executor.execute(this::look);
            } catch (RejectedExecutionException e) {
                answer.accept(null);
            }
        }
    }

    /** Answers now, whatever there is. */
    void timeIsUp() {
        timeIsUp = true;
        wake();
    }

    private void look() {
        try {
            int before;
            do {
                before = woken.get();
                var page = page(conversation);
                if (!page.events().isEmpty() || timeIsUp) {
                    // stays awake for ever, and so never looks again
                    answer.accept(page);
                    return;
                }
            } while (!woken.compareAndSet(before, 0));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A client is sent away: {0}", e.toString());
            answer.accept(null);
        }
    }

    @Override
    public void tick() {
        // its own timer ends it
    }

    /** Its next question is refused. */
    @Override
    public void turnAway() {
        timeIsUp();
    }

    @Override
    public void goAway() {
        timeIsUp();
    }
}
