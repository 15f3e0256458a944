package io.handoff.live;

import io.handoff.ids.SessionId;
import jakarta.websocket.CloseReason.CloseCodes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One client that is told what happens for as long as it likes. Whatever happens only wakes it; awake, it runs by itself on the executor, one step after the other:
 * answer the client, read the log, send one frame, and go on when that frame is out.
 */
final class Channel implements Hearer {
    private static final Logger LOG = System.getLogger(Channel.class.getName());
    private static final int MOST_UNANSWERED = 64;
    private static final long STUCK_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Wire wire;
    private final Conversation conversation;
    private final Executor executor;
    private final Runnable pulse;
    private final Queue<ClientFrame> heard = new ArrayBlockingQueue<>(MOST_UNANSWERED);

    /** How often it was woken since it began to run; 0 while it sleeps. */
    private final AtomicInteger woken = new AtomicInteger();

    private volatile long sendingSince;
    private volatile long lastSent = System.nanoTime();

    /** @param pulse beats when the client says something */
    Channel(Wire wire, Arrival arrival, Feed feed, Executor executor, Runnable pulse) {
        this.wire = wire;
        this.pulse = pulse;
        this.executor = executor;
        this.conversation = new Conversation(arrival, feed);
    }

    @Override
    public boolean follows(SessionId session) {
        return conversation.follows(session);
    }

    void received(String text) {
        pulse.run();
        var frame = ClientFrame.parse(text);
        if (frame.isPresent() && !heard.offer(frame.get())) {
            wire.close(CloseCodes.VIOLATED_POLICY, "too many messages");
            return;
        }
        wake();
    }

    @Override
    public void wake() {
        if (woken.getAndIncrement() == 0) {
            run();
        }
    }

    private void run() {
        try {
            executor.execute(this::step);
        } catch (RejectedExecutionException e) {
            goAway();
        }
    }

    private void step() {
        try {
            var said = next();
            if (said != null) {
                send(said);
            } else if (conversation.isOver()) {
                turnAway();
            }
        } catch (RuntimeException | Error e) {
            // the log could not be read: the client comes back, perhaps to a node that can
            LOG.log(Level.WARNING, "A client is sent away: {0}", e.toString());
            wire.close(CloseCodes.TRY_AGAIN_LATER, "please reconnect");
        }
    }

    /** The next thing to say, or null after having gone to sleep. */
    private Said next() {
        while (true) {
            int before = woken.get();
            var next = conversation.next();
            if (next != null) {
                return next;
            }
            // one at a time: who talks faster than it listens fills its own small queue and nothing else
            var frame = heard.poll();
            if (frame != null) {
                conversation.heard(frame);
                continue;
            }
            if (woken.compareAndSet(before, 0)) {
                return null;
            }
        }
    }

    private void send(Said said) {
        sendingSince = System.nanoTime();
        wire.send(said, sent -> {
            sendingSince = 0;
            lastSent = System.nanoTime();
            if (sent) {
                run();
            } else {
                goAway();
            }
        });
    }

    /** Keeps the client, and drops one that does not take what it is sent. */
    @Override
    public void tick() {
        long since = sendingSince;
        if (wire.isOver()) {
            turnAway();
        } else if (since != 0 && System.nanoTime() - since > STUCK_NANOS) {
            wire.close(CloseCodes.TRY_AGAIN_LATER, "too slow");
        } else if (since == 0
                && System.nanoTime() - lastSent > wire.longestSilence().toNanos()) {
            lastSent = System.nanoTime();
            wire.keepAlive();
        }
    }

    /** Not with the code of a clean end: the published widget, which does not come again by itself, would wait for ever. */
    @Override
    public void turnAway() {
        wire.close(CloseCodes.VIOLATED_POLICY, "this token is not valid any longer");
    }

    @Override
    public void goAway() {
        wire.close(CloseCodes.GOING_AWAY, "please reconnect");
    }
}
