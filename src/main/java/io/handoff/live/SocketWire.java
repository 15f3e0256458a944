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

/** A WebSocket. */
record SocketWire(Session session) implements Wire {
    private static final Logger LOG = System.getLogger(SocketWire.class.getName());
    private static final Duration SILENCE = Duration.ofSeconds(25);

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
        return false;
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
