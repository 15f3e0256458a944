package io.handoff.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hears what a browser complains about, and sees whom it talks to. */
final class Witness {
    private static final Set<String> WITHIN_THE_PAGE = Set.of("data", "blob", "about");

    private final Set<String> known = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> forgiven = new HashSet<>();

    Witness(BrowserContext context, URI server) {
        alsoKnows(server);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> complaints.add("uncaught: " + error.error()));
        context.onRequest(request -> see(request.url()));
        context.onPage(page -> page.onWebSocket(socket -> see(socket.url())));
    }

    /** Another server that the pages may talk to. */
    void alsoKnows(URI other) {
        known.add(other.getAuthority());
    }

    /** A violated content security policy speaks on the console too. */
    private void hear(ConsoleMessage message) {
        if (Set.of("error", "warning").contains(message.type())) {
            complaints.add(message.type() + ": " + message.text() + " at " + message.location());
        }
    }

    private void see(String url) {
        // the query need not be one that a URI may have
        URI target = URI.create(url.split("\\?", 2)[0]);
        if (!WITHIN_THE_PAGE.contains(target.getScheme()) && !known.contains(target.getAuthority())) {
            complaints.add("request to someone else: " + url);
        }
    }

    /** Where the test itself has cut the network, the browser may say so, also when the test is nearly over. */
    void forgive(String part) {
        forgiven.add(part);
    }

    void hasHeardNothing() {
        assertThat(complaints)
                .filteredOn(complaint -> forgiven.stream().noneMatch(complaint::contains))
                .isEmpty();
    }
}
