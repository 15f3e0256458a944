package io.handoff.webhooks;

import io.handoff.config.Settings;
import io.handoff.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where webhooks may go: https, and to public addresses only unless the operator allows the host, so that nobody's url makes
 * this server knock on doors of its own network. In a demo, a test account may also use this machine, over http too.
 */
@ApplicationScoped
class Destinations {
    private static final int LONGEST = 2000;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Inject
    Settings settings;

    /** @throws Problem 400 where the account's webhooks may not go there; a name that nobody knows yet is no reason */
    void check(String url, boolean test) {
        boolean here = isHere(test);
        var uri = address(url, here);
        if (uri.isEmpty()) {
            throw WebhookWish.bad("takes urls of https, without a user or a fragment and of at most " + LONGEST
                    + " characters; of http only for localhost in test accounts of a demo");
        }
        try {
            if (!admits(uri.get(), resolve(uri.get()), here)) {
                throw WebhookWish.bad("takes no hosts with private addresses, unless the operator of this server lists"
                        + " them in HANDOFF_WEBHOOK_PRIVATE_HOSTS");
            }
        } catch (UnknownHostException e) {
            // asked again before each attempt
        }
    }

    /**
     * Asked before each attempt, for names change. The connection that follows at once gets the same addresses: the JVM
     * remembers them for half a minute.
     *
     * @throws UnknownHostException where the name has no address
     */
    boolean mayReach(URI uri, boolean test) throws UnknownHostException {
        return admits(uri, resolve(uri), isHere(test));
    }

    /** Where others run their servers, what listens on this machine is none of an account's business. */
    private boolean isHere(boolean test) {
        return test && settings.demoKey().isPresent();
    }

    private boolean admits(URI uri, List<InetAddress> addresses, boolean test) {
        return isListed(uri.getHost().toLowerCase(Locale.ROOT), settings.webhookPrivateHosts())
                || addresses.stream().allMatch(found -> PublicAddress.is(found) || test && found.isLoopbackAddress());
    }

    static boolean isListed(String host, List<String> listed) {
        return listed.stream()
                .anyMatch(entry -> entry.equals("*")
                        || entry.equals(bare(host))
                        || entry.startsWith("*.") && host.endsWith(entry.substring(1)));
    }

    static Optional<URI> address(String url, boolean test) {
        try {
            var uri = URI.create(url);
            boolean clear = "http".equals(uri.getScheme()) && test && THIS_MACHINE.contains(uri.getHost());
            boolean good = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            return Optional.of(uri)
                    .filter(found -> good && url.length() <= LONGEST && (clear || "https".equals(uri.getScheme())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<InetAddress> resolve(URI uri) throws UnknownHostException {
        return Stream.of(InetAddress.getAllByName(bare(uri.getHost()))).toList();
    }

    /** Without the brackets of an IPv6 address. */
    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
