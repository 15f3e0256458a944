package io.handoff.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;

/** The address under which other machines of the local network see this one. */
final class LanAddress {
    /** An address of a documentation network (RFC 5737): nothing is sent, only the route is looked up. */
    private static final InetSocketAddress ELSEWHERE = new InetSocketAddress("192.0.2.1", 9);

    private LanAddress() {}

    /** The address of the interface with the default route, else any that is not loopback; empty without a network. */
    static Optional<InetAddress> find() {
        return byRoute().or(LanAddress::byInterface);
    }

    private static Optional<InetAddress> byRoute() {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(ELSEWHERE);
            return Optional.of(socket.getLocalAddress()).filter(LanAddress::isReachable);
        } catch (IOException | UncheckedIOException noRoute) {
            return Optional.empty();
        }
    }

    private static Optional<InetAddress> byInterface() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LanAddress::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .filter(LanAddress::isReachable)
                    .findFirst();
        } catch (SocketException e) {
            return Optional.empty();
        }
    }

    private static boolean isUp(NetworkInterface candidate) {
        try {
            return candidate.isUp() && !candidate.isLoopback() && !candidate.isVirtual();
        } catch (SocketException e) {
            return false;
        }
    }

    private static boolean isReachable(InetAddress address) {
        return !address.isAnyLocalAddress() && !address.isLoopbackAddress() && !address.isLinkLocalAddress();
    }
}
