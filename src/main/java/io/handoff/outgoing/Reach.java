package io.handoff.outgoing;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an account's addresses may reach: https, and public addresses only unless the operator lists the host. A test account
 * may also use this machine, over http too.
 *
 * @param privateHosts in small letters; {@code *.suffix} for those below, {@code *} for all
 */
public record Reach(List<String> privateHosts, boolean test) {
    /** The most characters that an address may have. */
    public static final int LONGEST = 2000;

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The address that the text names; nothing where it has a form that is never called. */
    public Optional<URI> address(String text) {
        try {
            var uri = URI.create(text);
            boolean clear = "http".equals(uri.getScheme()) && test && THIS_MACHINE.contains(uri.getHost());
            boolean good = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            return Optional.of(uri)
                    .filter(found -> good && text.length() <= LONGEST && (clear || "https".equals(uri.getScheme())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Asked before each call, for names change. The connection that follows at once gets the same addresses: the JVM remembers
     * them for half a minute.
     *
     * @throws UnknownHostException where the name has no address
     */
    public boolean admits(URI uri) throws UnknownHostException {
        var addresses = Stream.of(InetAddress.getAllByName(bare(uri.getHost())));
        return isListed(uri.getHost().toLowerCase(Locale.ROOT))
                || addresses.allMatch(found -> PublicAddress.is(found) || test && found.isLoopbackAddress());
    }

    boolean isListed(String host) {
        return privateHosts.stream()
                .anyMatch(entry -> entry.equals("*")
                        || entry.equals(bare(host))
                        || entry.startsWith("*.") && host.endsWith(entry.substring(1)));
    }

    /** Without the brackets of an IPv6 address. */
    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
