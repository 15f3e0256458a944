package io.handoff.phone;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A socket that says when it is worth asking again; what has happened is then asked for, so that a lost or late event does no
 * harm. Opened anew where it broke; without one the phone just asks every second.
 */
final class Ears implements WebSocket.Listener, AutoCloseable {
    private static final long WITH_SOCKET = 5;
    private static final long WITHOUT = 1;

    private final Server server;
    private final Semaphore heard = new Semaphore(0);
    private final AtomicReference<WebSocket> socket = new AtomicReference<>();
    private volatile boolean closed;

    Ears(Server server) {
        this.server = server;
        open();
    }

    private void open() {
        server.socket(this).whenComplete((opened, refused) -> {
            socket.set(opened);
            if (closed) {
                close();
            }
        });
    }

    /** Waits until something was heard, or long enough. */
    void listen() throws InterruptedException {
        boolean connected = socket.get() != null;
        boolean told = heard.tryAcquire(connected ? WITH_SOCKET : WITHOUT, TimeUnit.SECONDS);
        heard.drainPermits();
        if (!told && connected) {
            var open = socket.get();
            if (open != null) {
                open.sendText("ping", true);
            }
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        if (!"pong".contentEquals(text)) {
            heard.release();
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        lost(from);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        lost(from);
    }

    private void lost(WebSocket from) {
        if (!closed && socket.compareAndSet(from, null)) {
            heard.release();
            open();
        }
    }

    @Override
    public void close() {
        closed = true;
        var open = socket.getAndSet(null);
        if (open != null) {
            open.abort();
        }
    }
}
