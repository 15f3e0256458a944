package io.handoff.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.Map;
import java.util.function.Predicate;

/** Whoever scans with a JWT: a desktop page or a phone. */
public abstract class Scanner {
    private final Api api;
    private final String jwt;
    private Live socket;

    Scanner(Api api, String jwt) {
        this.api = api;
        this.jwt = jwt;
    }

    public Api api() {
        return api;
    }

    public String jwt() {
        return jwt;
    }

    /** A new card, front only. */
    public String createCard() {
        return createCard(false);
    }

    /** @return the new card's id */
    public String createCard(boolean backside) {
        return api.post("/v1/cards", jwt, Map.of("enable_backside_scan", backside, "enable_livescan", false))
                .expect(201)
                .text("card_id");
    }

    /** Uploads the front as raw bytes, and expects it to be taken. */
    public Answer upload(String card, byte[] picture) {
        return upload(card, "front", picture).expect(200);
    }

    /** @param orientation {@code front} or {@code back} */
    public Answer upload(String card, String orientation, byte[] picture) {
        return api.post(uploadPath(card, orientation), jwt, picture);
    }

    /** As the published client for the web sends it: the picture as base64 text, still called a JPEG. */
    public Answer uploadBase64(String card, String orientation, byte[] picture) {
        String text = Base64.getEncoder().encodeToString(picture);
        return api.send("POST", uploadPath(card, orientation), jwt, text, "Content-Type", "image/jpeg");
    }

    private static String uploadPath(String card, String orientation) {
        return "/v1/cards/" + card + "/upload?orientation=" + orientation + "&capture_type=manual";
    }

    public Answer card(String card) {
        return api.get("/v1/cards/" + card, jwt);
    }

    /** The member number that the card's answer gives now, or null. */
    public String memberNumber(String card) {
        JsonNode value = card(card).expect(200).json().at("/details/member_number/value");
        return value.isMissingNode() ? null : value.asText();
    }

    /** Asks what happened after this number, waiting so many seconds for something to happen. */
    public Page events(long after, int wait) {
        return Page.of(api.get("/v1/events?after=" + after + "&wait=" + wait, jwt));
    }

    /** A stream of what happens from now on. */
    public Stream openStream() {
        return Stream.open(api, jwt, "");
    }

    /** A stream that goes on after this number. */
    public Stream openStream(long after) {
        return Stream.open(api, jwt, "?after=" + after);
    }

    /** A socket with the token in the query, as published clients open it. */
    public Live openSocket() {
        socket = Live.byQuery(api, jwt);
        return socket;
    }

    /** A socket with the token as a subprotocol, as ours opens it. */
    public Live openSocketByProtocol() {
        socket = Live.byProtocol(api, jwt);
        return socket;
    }

    /** The socket that was opened last. */
    public Live socket() {
        if (socket == null) {
            throw new IllegalStateException("No socket is open");
        }
        return socket;
    }

    /** Waits for a frame on the socket that was opened last; one that came already counts. */
    public Frame waitsFor(Predicate<Frame> wanted) {
        return socket().waitsFor(wanted);
    }
}
