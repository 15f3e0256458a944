package io.handoff.client;

import io.handoff.client.Desk.Offer;
import java.util.Map;
import java.util.UUID;

/** A phone that has claimed a handoff. */
public final class Phone extends Scanner {
    private final String device;
    private final Answer claim;

    private Phone(Api api, String device, Answer claim) {
        super(api, claim.text("Token"));
        this.device = device;
        this.claim = claim;
    }

    /** What the page asks before anything is spent; no credentials but the link's. */
    public static Answer opens(Api api, Offer offer) {
        return api.post("/v1/handoffs/opened", null, Map.of("token", offer.token()));
    }

    /** A new phone takes the link. */
    public static Phone claims(Api api, Offer offer) {
        return claims(api, offer, newDevice());
    }

    /** @param device what the page keeps, so that the same phone may claim again */
    public static Phone claims(Api api, Offer offer, String device) {
        return new Phone(api, device, tries(api, offer, device).expect(200));
    }

    /** The claim itself, whatever comes of it. */
    public static Answer tries(Api api, Offer offer, String device) {
        return api.send("POST", "/v1/handoffs/claim", null, Map.of("token", offer.token()), "X-Handoff-Device", device);
    }

    /** A new phone on whose page a person types the code. */
    public static Phone claimsByCode(Api api, String code) {
        var device = newDevice();
        return new Phone(api, device, types(api, code, device).expect(200));
    }

    /** The claim by code itself, whatever comes of it. */
    public static Answer types(Api api, String code, String device) {
        return api.send("POST", "/v1/handoffs/claim", null, Map.of("code", code), "X-Handoff-Device", device);
    }

    /** Says "that's not me"; no credentials but the link's. */
    public static Answer rejects(Api api, String linkToken) {
        return api.post("/v1/handoffs/reject", null, Map.of("token", linkToken));
    }

    public static String newDevice() {
        return UUID.randomUUID().toString();
    }

    public String device() {
        return device;
    }

    /** How the server answered its claim. */
    public Answer claim() {
        return claim;
    }

    public String handoff() {
        return claim.text("handoff_id");
    }
}
