package io.handoff.client;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.contract.Contract;
import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.awaitility.core.ConditionTimeoutException;

/** An open WebSocket, and all that came over it. */
public final class Live implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<Frame> frames = new CopyOnWriteArrayList<>();
    private volatile Integer closeCode;
    private volatile boolean gone;
    private WebSocket socket;

    private Live() {}

    /** The token in the query, as published clients send it. */
    public static Live byQuery(Api api, String token) {
        return open(address(api, "?token=" + token), null);
    }

    /** The token as a subprotocol, as ours sends it. */
    public static Live byProtocol(Api api, String token) {
        return open(address(api, ""), token);
    }

    /** The status with which the server refuses the handshake with this token. */
    public static int refusal(Api api, String token) {
        try (Live opened = open(address(api, token == null ? "" : "?token=" + token), null)) {
            throw new AssertionError("The handshake was not refused");
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw e;
        }
    }

    private static URI address(Api api, String query) {
        return URI.create(api.base().toString().replaceFirst("^http", "ws") + "/v1/ws" + query);
    }

    private static Live open(URI address, String jwt) {
        Live live = new Live();
        WebSocket.Builder builder = Api.CLIENT.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(10));
        if (jwt != null) {
            builder.subprotocols("handoff.v1", "bearer." + jwt);
        }
        live.socket = builder.buildAsync(address, live.new Ears()).join();
        return live;
    }

    /** The subprotocol that the server chose; empty where it chose none. */
    public String protocol() {
        return socket.getSubprotocol();
    }

    /** The JSON messages so far, in the order of their coming. */
    public List<Frame> frames() {
        return List.copyOf(frames);
    }

    /** The card's states so far, in the order of their coming. */
    public List<String> states(String card) {
        return frames().stream()
                .filter(frame -> "card".equals(frame.type()) && card.equals(frame.card()))
                .map(Frame::state)
                .toList();
    }

    /** All messages so far, JSON or not. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** Waits for a frame; one that came already counts. */
    public Frame waitsFor(Predicate<Frame> wanted) {
        return waitsFor(wanted, LIMIT);
    }

    public Frame waitsFor(Predicate<Frame> wanted, Duration limit) {
        return waits(() -> frames.stream().filter(wanted).findFirst(), limit);
    }

    /** Waits for a frame that may never come; says whether it did. */
    public boolean hears(Predicate<Frame> wanted, Duration patience) {
        try {
            waitsFor(wanted, patience);
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    /** Waits for a message that is not JSON. */
    public void waitsForText(String text) {
        waits(() -> texts.stream().filter(text::equals).findFirst(), LIMIT);
    }

    /** Waits until the socket is closed or broken. */
    public void waitsForEnd() {
        await().atMost(LIMIT).until(() -> gone);
    }

    private void isSound() {
        if (!faults.isEmpty()) {
            throw new AssertionError("Frames are not as the OpenAPI documents say: " + faults);
        }
    }

    private <T> T waits(Supplier<Optional<T>> found, Duration limit) {
        isSound();
        try {
            return await().atMost(limit)
                    .pollInterval(Duration.ofMillis(10))
                    .until(found::get, Optional::isPresent)
                    .orElseThrow();
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(
                    "It never came. The socket is " + (gone ? "closed" : "open") + "; it got " + texts);
        }
    }

    public void send(String text) {
        socket.sendText(text, true).join();
    }

    public void ping() {
        send("ping");
    }

    public void register(String card) {
        say(Map.of("action", "register", "card_id", card, "source", "onopen"));
    }

    public void resume(long after) {
        say(Map.of("action", "resume", "after", after));
    }

    private void say(Map<String, ?> words) {
        try {
            send(Api.JSON.writeValueAsString(words));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The code with which the server closed it, or empty where it did not. */
    public Optional<Integer> closeCode() {
        return Optional.ofNullable(closeCode);
    }

    /** Says good-bye with code 1000. */
    @Override
    public void close() {
        isSound();
        if (!socket.isOutputClosed()) {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                    .exceptionally(broken -> socket)
                    .join();
        }
    }

    /** Breaks the connection, as when a train goes into a tunnel. */
    public void abort() {
        socket.abort();
        gone = true;
    }

    private final class Ears implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                heard(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void heard(String message) {
            texts.add(message);
            if (message.startsWith("{")) {
                try {
                    var frame = Api.JSON.readTree(message);
                    Contract.objectionsToFrame(frame).forEach(wrong -> faults.add(wrong + ": " + message));
                    frames.add(new Frame(frame));
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("Not JSON: " + message, e);
                }
            }
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closeCode = code;
            gone = true;
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable cause) {
            gone = true;
        }
    }
}
