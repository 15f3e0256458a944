package io.handoff.live;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/** {@code /v1/ws}. Who calls was found out before the upgrade, by {@link SocketFilter}. */
@ServerEndpoint(value = "/v1/ws", subprotocols = SocketFilter.PROTOCOL)
public class SocketEndpoint {
    private static final Logger LOG = System.getLogger(SocketEndpoint.class.getName());
    private static final int LONGEST = 4096;

    @Inject
    Hearers hearers;

    @Inject
    Clock clock;

    @OnOpen
    public void open(Session session) throws IOException {
        session.setMaxIdleTimeout(0);
        if (session.getUserPrincipal() instanceof Arrival arrival) {
            hearers.add(
                    session.getId(),
                    SocketWire.of(session, Duration.between(clock.instant(), arrival.until())),
                    arrival);
        } else {
            session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, "who are you?"));
        }
    }

    @OnMessage(maxMessageSize = LONGEST)
    public void received(Session session, String text) {
        hearers.received(session.getId(), text);
    }

    @OnClose
    public void close(Session session) {
        hearers.remove(session.getId());
    }

    /** A socket that breaks is everyday life on phones; what matters is in the log already. */
    @OnError
    public void error(Session session, Throwable cause) {
        LOG.log(Level.DEBUG, "A socket broke: {0}", cause.toString());
        hearers.remove(session.getId());
    }
}
