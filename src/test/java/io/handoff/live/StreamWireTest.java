package io.handoff.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class StreamWireTest {
    private final Sink sink = new Sink();
    private final List<String> closed = new ArrayList<>();
    private final StreamWire wire = new StreamWire(sink, events(), Duration.ofMinutes(1), () -> closed.add("closed"));

    /** Takes things when the test says so. */
    private static final class Sink implements SseEventSink {
        private final List<CompletableFuture<?>> given = new ArrayList<>();
        private boolean closed;

        @Override
        public CompletionStage<?> send(OutboundSseEvent event) {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            var sent = new CompletableFuture<Void>();
            given.add(sent);
            return sent;
        }

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void saysWhetherAFrameWentOut() {
        var answers = new ArrayList<Boolean>();
        wire.send(new Said("{}", 1), answers::add);
        assertThat(answers).isEmpty();
        sink.given.get(0).complete(null);
        assertThat(answers).containsExactly(true);

        wire.send(new Said("{}", 2), answers::add);
        sink.given.get(1).completeExceptionally(new IllegalStateException("gone"));
        assertThat(answers).containsExactly(true, false);
    }

    @Test
    void aFrameForAClientThatIsGoneDidNotGoOut() {
        var answers = new ArrayList<Boolean>();
        wire.close(CloseCodes.GOING_AWAY, "");

        wire.send(new Said("{}", 1), answers::add);

        assertThat(answers).containsExactly(false);
    }

    @Test
    void whoDoesNotEvenTakeACommentIsDropped() {
        wire.keepAlive();
        assertThat(sink.closed).isFalse();

        wire.keepAlive();

        assertThat(sink.given).hasSize(1);
        assertThat(sink.closed).isTrue();
        assertThat(closed).isNotEmpty();
    }

    @Test
    void whoTakesThemIsKept() {
        for (int i = 0; i < 3; i++) {
            wire.keepAlive();
            sink.given.get(i).complete(null);
        }

        assertThat(sink.closed).isFalse();
    }

    @Test
    void itsTimeIsTheTokens() {
        assertThat(wire.isOver()).isFalse();
        assertThat(new StreamWire(sink, events(), Duration.ZERO, () -> {}).isOver())
                .isTrue();
    }

    /** What the container brings; of no interest here. */
    private static Sse events() {
        return fake(Sse.class, fake(OutboundSseEvent.Builder.class, null));
    }

    /** Every method answers the other thing, or itself where there is none and that fits. */
    private static <T> T fake(Class<T> type, Object other) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (other != null) {
                return other;
            }
            return method.getReturnType().isInstance(self) ? self : null;
        }));
    }
}
