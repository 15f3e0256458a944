package io.handoff.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
public final class Ports {
    private Ports() {}

    /** A port that was free on loopback a moment ago. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Refuses a port that cannot be listened on.
     *
     * @param setting the setting that chose the port, for the sentence
     */
    static void requireFree(String setting, InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            String reason = e.getMessage() != null && e.getMessage().contains("in use")
                    ? "is already in use; stop what uses it or choose another port"
                    : "cannot be listened on at " + address.getHostAddress() + " (" + e.getMessage() + ")";
            throw new LaunchProblem(setting + ": port " + port + " " + reason + ".");
        }
    }
}
