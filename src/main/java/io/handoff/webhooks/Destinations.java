package io.handoff.webhooks;

import io.handoff.config.Settings;
import io.handoff.outgoing.Reach;
import io.handoff.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.UnknownHostException;

/** Where webhooks may go. */
@ApplicationScoped
class Destinations {
    @Inject
    Settings settings;

    /** @throws Problem 400 where the account's webhooks may not go there; a name that nobody knows yet is no reason */
    void check(String url, boolean test) {
        var uri = reach(test).address(url);
        if (uri.isEmpty()) {
            throw WebhookWish.bad("takes urls of https, without a user or a fragment and of at most " + Reach.LONGEST
                    + " characters; of http only for localhost in test accounts of a demo");
        }
        try {
            if (!reach(test).admits(uri.get())) {
                throw WebhookWish.bad("takes no hosts with private addresses, unless the operator of this server lists"
                        + " them in HANDOFF_WEBHOOK_PRIVATE_HOSTS");
            }
        } catch (UnknownHostException e) {
            // asked again before each attempt
        }
    }

    /** @throws UnknownHostException where the name has no address */
    boolean mayReach(URI uri, boolean test) throws UnknownHostException {
        return reach(test).admits(uri);
    }

    /** Where others run their servers, what listens on this machine is none of an account's business. */
    private Reach reach(boolean test) {
        return new Reach(
                settings.webhookPrivateHosts(), test && settings.demoKey().isPresent());
    }
}
