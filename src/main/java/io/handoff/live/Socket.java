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
 * One client's socket. Whatever happens only wakes it; awake, it runs by itself on the executor, one step after the other:
 * answer the client, read the log, send one frame, and go on when that frame is out.
 */
final class Socket {
    private static final Logger LOG = System.getLogger(Socket.class.getName());
    private static final int MOST_UNANSWERED = 64;
    private static final long STUCK_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long PING_NANOS = TimeUnit.SECONDS.toNanos(25);

    private final Wire wire;
    private final Conversation conversation;
    private final Executor executor;
    private final Queue<ClientFrame> said = new ArrayBlockingQueue<>(MOST_UNANSWERED);

    /** How often it was woken since it began to run; 0 while it sleeps. */
    private final AtomicInteger woken = new AtomicInteger();

    private volatile long sendingSince;
    private volatile long lastSent = System.nanoTime();

    Socket(Wire wire, Arrival arrival, Feed feed, Executor executor) {
        this.wire = wire;
        this.executor = executor;
        this.conversation = new Conversation(arrival, feed);
    }

    boolean follows(SessionId session) {
        return conversation.follows(session);
    }

    void received(String text) {
        var frame = ClientFrame.parse(text);
        if (frame.isPresent() && !said.offer(frame.get())) {
            wire.close(CloseCodes.VIOLATED_POLICY, "too many messages");
            return;
        }
        wake();
    }

    /** Something may have happened. */
    void wake() {
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
            var frame = next();
            if (frame != null) {
                send(frame);
            } else if (conversation.isOver()) {
                wire.close(CloseCodes.NORMAL_CLOSURE, "");
            }
        } catch (RuntimeException e) {
            // the log could not be read: the client comes back, perhaps to a node that can
            LOG.log(Level.WARNING, "A socket is closed: {0}", e.toString());
            wire.close(CloseCodes.TRY_AGAIN_LATER, "please reconnect");
        }
    }

    /** The next frame, or null after having gone to sleep. */
    private String next() {
        while (true) {
            int before = woken.get();
            var text = conversation.next();
            if (text != null) {
                return text;
            }
            // one at a time: who talks faster than it listens fills its own small queue and nothing else
            var heard = said.poll();
            if (heard != null) {
                conversation.heard(heard);
                continue;
            }
            if (woken.compareAndSet(before, 0)) {
                return null;
            }
        }
    }

    private void send(String frame) {
        sendingSince = System.nanoTime();
        wire.send(frame, sent -> {
            sendingSince = 0;
            lastSent = System.nanoTime();
            if (sent) {
                run();
            } else {
                goAway();
            }
        });
    }

    /** Called every few seconds: keeps the socket alive, and drops a client that does not take what it is sent. */
    void tick() {
        long since = sendingSince;
        if (since != 0 && System.nanoTime() - since > STUCK_NANOS) {
            wire.close(CloseCodes.TRY_AGAIN_LATER, "too slow");
        } else if (since == 0 && System.nanoTime() - lastSent > PING_NANOS) {
            lastSent = System.nanoTime();
            wire.ping();
        }
    }

    void goAway() {
        wire.close(CloseCodes.GOING_AWAY, "please reconnect");
    }
}
