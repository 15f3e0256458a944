package io.handoff.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** TCP ports of this machine. */
public final class Ports {
    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 32_767;
    private static final int TRIES = 1000;

    private Ports() {}

    /**
     * A port that was free on loopback a moment ago; none of those that Linux gives to outgoing connections (32768 and above),
     * where somebody else's next connection could take it.
     */
    public static int free() {
        var random = ThreadLocalRandom.current();
        return IntStream.generate(() -> random.nextInt(LOWEST, HIGHEST + 1))
                .limit(TRIES)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new LaunchProblem("No free port was found between 10000 and 32767."));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
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
