package io.handoff.client;

import java.util.Map;

/** The desktop page of one user, with its session JWT. */
public final class Desk extends Scanner {
    private final String session;

    public Desk(Api api, String jwt, String session) {
        super(api, jwt);
        this.session = session;
    }

    /** What the desktop shows for a phone to take. */
    public record Offer(String handoff, String link, Answer answer) {
        /** The secret in the link. */
        public String token() {
            return link.substring(link.indexOf("token=") + "token=".length());
        }
    }

    public String session() {
        return session;
    }

    /** The same page, talking to another node. */
    public Desk at(Api other) {
        return new Desk(other, jwt(), session);
    }

    /** Starts a handoff as our widget does. */
    public Offer startHandoff() {
        return startHandoff(Map.of());
    }

    public Offer startHandoff(Map<String, ?> terms) {
        Answer answer = api().post("/v1/handoffs", jwt(), terms).expect(201);
        return new Offer(answer.text("handoff_id"), answer.text("link"), answer);
    }

    /** Asks for a link as published clients do. */
    public Answer magicLink() {
        return api().get("/v1/generate-magic-link", jwt());
    }

    public Answer handoff(String id) {
        return api().get("/v1/handoffs/" + id, jwt());
    }

    public Answer cancel(String id) {
        return api().post("/v1/handoffs/" + id + "/cancel", jwt(), null);
    }
}
