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
            throw new LaunchProblem(sentence(setting, address, port, String.valueOf(e.getMessage())));
        }
    }

    private static String sentence(String setting, InetAddress address, int port, String reason) {
        if (reason.contains("in use")) {
            return setting + ": port " + port + " is already in use; stop what uses it or choose another port.";
        }
        if (reason.contains("assign")) {
            return "HANDOFF_BIND: " + address.getHostAddress() + " is not an address of this machine.";
        }
        return setting + ": port " + port + " cannot be listened on (" + reason + ").";
    }
}
