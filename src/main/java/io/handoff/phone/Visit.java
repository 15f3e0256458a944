package io.handoff.phone;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The way from a link or a code to a phone's token. */
final class Visit {
    private final Options options;
    private final Steps steps;
    private final Server server;
    private final Link link;
    private final String device;

    Visit(Options options, Steps steps) {
        this.options = options;
        this.steps = steps;
        link = options.link() == null ? null : Link.parse(options.link());
        server = new Server(options.api(link), options.has("--insecure"));
        device = options.has("--device")
                ? options.text("--device")
                : UUID.randomUUID().toString();
    }

    Server server() {
        return server;
    }

    /** Tells that the page is open; nothing is spent. A server that has only the published interface does not want to know. */
    void open() {
        if (link == null) {
            return;
        }
        var opened = server.post("/handoffs/opened", credential(), device);
        if (opened.isGood()) {
            steps.took("opened", opened.text("company_name"));
        } else if (opened.isNoSuchAddress()) {
            steps.took("opened", "a server of the published interface");
        } else {
            throw refusal(opened);
        }
    }

    void decline() {
        var declined = server.post("/handoffs/reject", credential(), device);
        if (!declined.isGood()) {
            throw refusal(declined);
        }
        steps.took("declined", "It's not me");
    }

    /** Spends the link or the code; from now on the server knows this phone. */
    Claimed claim() {
        var answer = exchange(device);
        if (!answer.isGood() || answer.text("Token") == null) {
            throw refusal(answer);
        }
        server.actAs(answer.text("Token"));
        steps.took("claimed", answer.text("handoff_id"));
        return new Claimed(
                answer.text("handoff_id"),
                answer.text("state"),
                answer.text("confirm_number"),
                answer.text("backside"));
    }

    /** A second phone must be turned away. */
    void tryAsAnother() {
        var stranger = new Server(options.api(link), options.has("--insecure"));
        var answer = exchange(stranger, UUID.randomUUID().toString());
        if (answer.isGood()) {
            throw new PhoneProblem(Ending.UNEXPECTED, "A second phone was let in.");
        }
        steps.took("second", "refused with " + answer.status() + " " + answer.type());
    }

    private Answer exchange(String who) {
        return exchange(server, who);
    }

    private Answer exchange(Server caller, String who) {
        var answer = caller.post("/handoffs/claim", credential(), who);
        return answer.isNoSuchAddress() && link != null
                ? caller.get("/validate-magic-link?token=" + link.token())
                : answer;
    }

    private Map<String, String> credential() {
        Map<String, String> body = new LinkedHashMap<>();
        body.put(link == null ? "code" : "token", link == null ? options.text("--code") : link.token());
        return body;
    }

    private static PhoneProblem refusal(Answer answer) {
        return new PhoneProblem(Ending.REFUSED, "The server refuses: " + answer);
    }
}
