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

        /** What a person can read out. */
        public String code() {
            return answer.text("code");
        }

        /** What the right phone shows. */
        public String number() {
            return answer.text("confirm_number");
        }

        /** The same, after the desktop got a new link or code. */
        public Offer with(Answer newer) {
            return new Offer(handoff, newer.text("link"), newer);
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

    /** What goes on in the session, for another tab. */
    public Answer current() {
        return api().get("/v1/handoffs/current", jwt());
    }

    public Answer renew(String id) {
        return api().post("/v1/handoffs/" + id + "/renew", jwt(), null);
    }

    public Answer newCode(String id) {
        return api().post("/v1/handoffs/" + id + "/code", jwt(), null);
    }

    /** Says that the phone shows this number. */
    public Answer confirm(String id, String number) {
        return api().post("/v1/handoffs/" + id + "/confirm", jwt(), Map.of("number", number));
    }

    /** Says that the phone is somebody else's. */
    public Answer cancelWrongPhone(String id) {
        return api().post("/v1/handoffs/" + id + "/cancel", jwt(), Map.of("reason", "wrong_phone"));
    }

    public Answer cancel(String id) {
        return api().post("/v1/handoffs/" + id + "/cancel", jwt(), null);
    }
}
