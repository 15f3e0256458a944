package io.handoff.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A WebSocket.
 *
 * @param end by {@link System#nanoTime}, after which its client comes again with a new token
 */
record SocketWire(Session session, long end) implements Wire {
    private static final Logger LOG = System.getLogger(SocketWire.class.getName());
    private static final Duration SILENCE = Duration.ofSeconds(25);
    private static final Duration LONGEST_LIFE = Duration.ofDays(30);

    /** @param left how long the credentials hold; an API key's hold for good */
    static SocketWire of(Session session, Duration left) {
        var life = left.compareTo(LONGEST_LIFE) < 0 ? left : LONGEST_LIFE;
        return new SocketWire(session, System.nanoTime() + life.toNanos());
    }

    @Override
    public void send(Said said, Consumer<Boolean> done) {
        session.getAsyncRemote().sendText(said.text(), result -> done.accept(result.isOK()));
    }

    @Override
    public Duration longestSilence() {
        return SILENCE;
    }

    @Override
    public boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    @Override
    public void keepAlive() {
        try {
            session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException | IllegalStateException e) {
            close(CloseCodes.GOING_AWAY, "");
        }
    }

    @Override
    public void close(CloseCodes code, String why) {
        try {
            session.close(new CloseReason(code, why));
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.DEBUG, "A socket was already closed: {0}", e.getMessage());
        }
    }
}
