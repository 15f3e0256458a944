package io.handoff.live;

import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Server-sent events (WHATWG HTML, section 9.2). The container writes them when the connection takes them, and says when they
 * are out.
 */
final class StreamWire implements Wire {
    /** With the ticks in between, a comment goes out each 15 seconds at the latest. */
    private static final Duration SILENCE = Duration.ofSeconds(8);

    private final SseEventSink sink;
    private final Sse sse;
    private final Runnable closed;
    private final long end;
    private final AtomicBoolean commenting = new AtomicBoolean();

    /**
     * @param life after which it ends
     * @param closed runs when it has ended, perhaps more than once
     */
    StreamWire(SseEventSink sink, Sse sse, Duration life, Runnable closed) {
        this.sink = sink;
        this.sse = sse;
        this.closed = closed;
        this.end = System.nanoTime() + life.toNanos();
    }

    /** Says at once that it is open, so that no proxy keeps the head of the answer to itself. */
    void open() {
        comment("open");
    }

    @Override
    public void send(Said said, Consumer<Boolean> done) {
        var event = sse.newEventBuilder()
                .id(Long.toString(said.seq()))
                .data(String.class, said.text())
                .build();
        put(event).whenComplete((nothing, failure) -> done.accept(failure == null));
    }

    @Override
    public Duration longestSilence() {
        return SILENCE;
    }

    @Override
    public void keepAlive() {
        comment("");
    }

    private void comment(String text) {
        if (!commenting.compareAndSet(false, true)) {
            // the last one is not out yet: nobody takes it
            close(CloseCodes.TRY_AGAIN_LATER, "too slow");
            return;
        }
        put(sse.newEventBuilder().comment(text).build()).whenComplete((nothing, failure) -> {
            commenting.set(false);
            if (failure != null) {
                close(CloseCodes.GOING_AWAY, "");
            }
        });
    }

    private CompletionStage<?> put(OutboundSseEvent event) {
        try {
            return sink.send(event);
        } catch (RuntimeException e) {
            // closed, or its request is gone
            return CompletableFuture.failedStage(e);
        }
    }

    @Override
    public boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    @Override
    public void close(CloseCodes code, String why) {
        closed.run();
        sink.close();
    }
}
