package io.handoff.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

/** Tells addresses of the public internet from those of this machine and its networks (IANA's special-purpose registries). */
final class PublicAddress {
    private PublicAddress() {}

    static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 255;
        int b = bytes[1] & 255;
        int c = bytes[2] & 255;
        boolean carrier = a == 100 && b >= 64 && b <= 127;
        boolean assigned = a == 192 && b == 0 && (c == 0 || c == 2);
        boolean trial = a == 198 && (b == 18 || b == 19 || b == 51 && c == 100) || a == 203 && b == 0 && c == 113;
        boolean local = a == 0 || a == 10 || a == 127 || a == 169 && b == 254;
        boolean home = a == 172 && b >= 16 && b <= 31 || a == 192 && b == 168;
        return a < 224 && !carrier && !assigned && !trial && !local && !home;
    }

    private static boolean isPublic6(byte[] bytes) {
        int head = (bytes[0] & 255) << 8 | bytes[1] & 255;
        if (head == 0x0064 && (bytes[2] & 255) == 0xff && (bytes[3] & 255) == 0x9b) {
            return isZero(bytes, 4, 12) && isPublic4(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (head == 0x2002) {
            return isPublic4(Arrays.copyOfRange(bytes, 2, 6));
        }
        boolean documentation = head == 0x2001 && (bytes[2] & 255) == 0x0d && (bytes[3] & 255) == 0xb8;
        boolean tunnel = head == 0x2001 && bytes[2] == 0 && bytes[3] == 0;
        // 2000::/3 is all that is given out for the public
        return (bytes[0] & 0xe0) == 0x20 && !documentation && !tunnel;
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
