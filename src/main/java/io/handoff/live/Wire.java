package io.handoff.live;

import jakarta.websocket.CloseReason.CloseCodes;
import java.time.Duration;
import java.util.function.Consumer;

/** The container's end of one open connection to a client. Nothing here blocks. */
interface Wire {
    /** Sends one thing and says whether it went out. Call again only after the answer. */
    void send(Said said, Consumer<Boolean> done);

    /** How long nothing may be sent before {@link #keepAlive} is due. */
    Duration longestSilence();

    /** Keeps proxies and read time-outs from ending a connection on which nothing happens. */
    void keepAlive();

    /** Whether its time is over. */
    boolean isOver();

    void close(CloseCodes code, String why);
}
