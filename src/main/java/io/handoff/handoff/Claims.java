package io.handoff.handoff;

import io.handoff.access.Accounts;
import io.handoff.access.PhoneGrants.Level;
import io.handoff.access.Tokens;
import io.handoff.audit.Audit;
import io.handoff.config.DatabaseClock;
import io.handoff.jobs.Jobs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** What a person with a link or a code does before the phone has a JWT. {@code device} is the hash of the page's own value, or null. */
@Stateless
public class Claims {
    /** How long a phone that claimed a link has to bring the pictures. */
    static final Duration CAPTURE_LIFE = Duration.ofHours(1);

    @Inject
    HandoffStore store;

    @Inject
    MagicLinks magicLinks;

    @Inject
    SpokenCodes codes;

    @Inject
    Links links;

    @Inject
    Looks looks;

    @Inject
    Confirmation confirmation;

    @Inject
    Presence presence;

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Tokens tokens;

    @Inject
    Jobs jobs;

    @Inject
    DatabaseClock clock;

    /**
     * A person has the page open; may be said again and again.
     *
     * @param network where the page is, or null
     */
    public Opened open(String token, byte[] device, String network, boolean withQr) {
        var handoff = magicLinks.lock(token, device);
        if (handoff.open()) {
            store.tell(handoff);
        }
        var asks = handoff.state().isUnclaimed()
                ? confirmation.isNeeded(handoff, network)
                : handoff.state() == HandoffState.CONFIRMING;
        var company = looks.of(handoff);
        return new Opened(
                handoff.account(),
                company.name(),
                Look.of(company),
                handoff.locale(),
                handoff.initiator(),
                handoff.backside(),
                asks ? confirmation.number(handoff) : null,
                withQr ? Qr.of(links.link(handoff)).svg() : null);
    }

    /** Exchanges a link for a phone's JWT; the first device wins, and may come again. */
    public Claim claim(String token, byte[] device, String network) {
        var handoff = magicLinks.lock(token, device);
        return claim(handoff, device, confirmation.isNeeded(handoff, network), "handoff.claimed");
    }

    /**
     * The same for a code that was typed. It says nothing of who typed it, so that the desktop is always asked.
     *
     * @throws WrongCode after the try was counted
     */
    public Claim claim(SpokenCode code, byte[] device) {
        var handoff = codes.lock(code, device, clock.now());
        var claim = claim(handoff, device, true, "handoff.claimed_by_code");
        codes.keep(code, handoff);
        return claim;
    }

    private Claim claim(Handoff handoff, byte[] device, boolean ask, String action) {
        var now = clock.now();
        if (handoff.claim(device, now, now.plus(CAPTURE_LIFE))) {
            audit.record(handoff.account(), "phone:" + handoff.id(), action, handoff.id());
            store.tell(handoff);
            if (ask && handoff.ask()) {
                store.tell(handoff);
            }
            store.grant(handoff, ask ? Level.CONFIRMING : Level.OPEN);
            store.expireInTime(handoff);
            jobs.schedule(PresenceCheck.NAME, handoff.id().value(), now.plus(Presence.PATIENCE));
        } else {
            presence.heard(handoff);
        }
        return answer(handoff, now);
    }

    private Claim answer(Handoff handoff, Instant now) {
        var company = looks.of(handoff);
        return new Claim(
                handoff.account(),
                tokens.forPhone(handoff.owner(), handoff.id()),
                handoff.owner().person(),
                handoff.id(),
                handoff.state().wire(),
                now.plus(Tokens.PHONE_LIFE),
                handoff.backside(),
                company.name(),
                Look.of(company),
                handoff.locale(),
                handoff.state() == HandoffState.CONFIRMING ? confirmation.number(handoff) : null,
                accounts.phoneShowsResult(handoff.account()) ? true : null);
    }

    /** "It's not me": the person with the link refuses it, and the link is dead. */
    public Handoff reject(String token, byte[] device) {
        var handoff = magicLinks.lock(token, device);
        if (handoff.reject()) {
            audit.record(handoff.account(), "phone:" + handoff.id(), "handoff.rejected", handoff.id());
            store.stopped(handoff);
        }
        return handoff;
    }
}
