package io.handoff.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** The container's end of one socket. */
record Wire(Session session) {
    private static final Logger LOG = System.getLogger(Wire.class.getName());

    /** Sends one frame and says whether it went out. Call again only after the answer. */
    void send(String text, Consumer<Boolean> done) {
        session.getAsyncRemote().sendText(text, result -> done.accept(result.isOK()));
    }

    /** Keeps proxies and read time-outs from ending a socket on which nothing happens. */
    void ping() {
        try {
            session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException | IllegalStateException e) {
            close(CloseCodes.GOING_AWAY, "");
        }
    }

    void close(CloseCodes code, String why) {
        try {
            session.close(new CloseReason(code, why));
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.DEBUG, "A socket was already closed: {0}", e.getMessage());
        }
    }
}
