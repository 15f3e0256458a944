package io.handoff.handoff;

import io.handoff.access.Caller;
import io.handoff.access.PhoneGrants;
import io.handoff.access.PhoneGrants.Level;
import io.handoff.access.Stay;
import io.handoff.access.Tokens;
import io.handoff.audit.Audit;
import io.handoff.config.DatabaseClock;
import io.handoff.events.Event.HandoffChanged;
import io.handoff.events.EventLog;
import io.handoff.ids.CardId;
import io.handoff.ids.HandoffId;
import io.handoff.jobs.Jobs;
import io.handoff.problem.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/** Handoffs from their start to their end. Every change locks the row first, tells the log, and sets what the phone may do. */
@Stateless
public class Handoffs {
    /** How long a phone that claimed a link has to bring the pictures. */
    static final Duration CAPTURE_LIFE = Duration.ofHours(1);

    @Inject
    EventLog log;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    @Inject
    Links links;

    @Inject
    MagicLinks magicLinks;

    @Inject
    PhoneGrants grants;

    @Inject
    Tokens tokens;

    @Inject
    DatabaseClock clock;

    @PersistenceContext
    EntityManager entities;

    /** Starts a handoff: its link is ready to be shown. */
    public Handoff start(Stay stay, HandoffTerms terms) {
        var now = clock.now();
        var handoff = new Handoff(stay, terms, now);
        links.renew(handoff, now.plus(terms.life()));
        entities.persist(handoff);
        expireInTime(handoff);
        audit.record(stay.account(), "session:" + stay.session(), "handoff.started", handoff.id());
        tell(handoff);
        return handoff;
    }

    /** @throws Problem 404 where the caller sees no such handoff */
    public Handoff get(HandoffId id, Caller caller) {
        return own(entities.find(Handoff.class, id.value()), caller);
    }

    /** A new link; the old one is dead from now on. Only while no phone has claimed it. */
    public Handoff renew(HandoffId id, Caller caller) {
        var handoff = own(locked(id), caller);
        var now = clock.now();
        if (!handoff.state().isUnclaimed() || handoff.isExpired(now)) {
            throw new Problem(409, "handoff_not_waiting", "This handoff no longer waits for a phone.");
        }
        magicLinks.bury(handoff);
        links.renew(handoff, now.plus(HandoffTerms.WIDGET_LIFE));
        expireInTime(handoff);
        return handoff;
    }

    /** A person has the page open; may be said again and again. */
    public Handoff open(String token, byte[] device) {
        var handoff = magicLinks.lock(token);
        handoff.refuseOthers(device);
        if (handoff.open()) {
            tell(handoff);
        }
        return handoff;
    }

    /**
     * Exchanges a link for a phone's JWT; the first device wins.
     *
     * @param device hash of the page's own random value, or null
     */
    public Claim claim(String token, byte[] device) {
        var handoff = magicLinks.lock(token);
        var now = clock.now();
        if (handoff.claim(device, now, now.plus(CAPTURE_LIFE))) {
            grants.set(handoff.id(), handoff.session(), Level.OPEN);
            expireInTime(handoff);
            audit.record(handoff.account(), "phone:" + handoff.id(), "handoff.claimed", handoff.id());
            tell(handoff);
        }
        var jwt = tokens.forPhone(handoff.owner(), handoff.id());
        return new Claim(
                handoff.account(),
                jwt,
                handoff.owner().person(),
                handoff.id(),
                now.plus(Tokens.PHONE_LIFE),
                handoff.backside());
    }

    /** "It's not me": the person with the link refuses it, and the link is dead. */
    public Handoff reject(String token, byte[] device) {
        var handoff = magicLinks.lock(token);
        handoff.refuseOthers(device);
        if (handoff.reject()) {
            audit.record(handoff.account(), "phone:" + handoff.id(), "handoff.rejected", handoff.id());
            end(handoff);
        }
        return handoff;
    }

    /** Ends the handoff from either side; ending what has ended changes nothing. */
    public Handoff cancel(HandoffId id, Caller caller) {
        var handoff = own(locked(id), caller);
        if (handoff.cancel(caller instanceof Caller.Phone ? "phone" : "desktop")) {
            audit.record(handoff.account(), caller.getName(), "handoff.cancelled", id);
            end(handoff);
        }
        return handoff;
    }

    /** Ends the handoff whose time is over, by the database's clock; false where it is not over yet. */
    public boolean expire(HandoffId id) {
        var handoff = locked(id);
        if (handoff == null || handoff.state().isOver()) {
            return true;
        }
        if (!handoff.isExpired(clock.now())) {
            return false;
        }
        if (handoff.expire()) {
            end(handoff);
        }
        return true;
    }

    /**
     * The phone starts a card.
     *
     * @throws Problem 403 where the handoff is over: its token died while the request was on its way
     */
    public void startsCard(HandoffId id) {
        var handoff = locked(id);
        if (handoff.state().isOver()) {
            throw Problem.badCredentials();
        }
        if (handoff.capture()) {
            tell(handoff);
        }
    }

    /**
     * Locks the handoff until the transaction ends. Whoever changes a card of a handoff does so right after locking the card:
     * rows are locked in one order, card, handoff, stream.
     *
     * @return whether somebody stopped it, so that its pictures are nobody's concern any more
     */
    public boolean lockedAndStopped(HandoffId id) {
        return id != null && locked(id).state().isStopped();
    }

    /** The phone has to take a picture again. */
    public void capturing(HandoffId id) {
        var handoff = locked(id);
        if (handoff.capture()) {
            tell(handoff);
        }
    }

    /** All pictures of the card are in. */
    public void reading(HandoffId id) {
        var handoff = locked(id);
        if (handoff.read()) {
            tell(handoff);
        }
    }

    /** The card is done. What has ended otherwise stays as it is. */
    public void completed(HandoffId id, CardId card) {
        var handoff = locked(id);
        if (handoff.complete(card)) {
            grants.set(id, handoff.session(), Level.FINISHED);
            tell(handoff);
        }
    }

    /** A second late, so that the job never meets a claim in the link's last moment, nor a clock that is a little slow. */
    private void expireInTime(Handoff handoff) {
        jobs.schedule(
                HandoffExpiry.NAME, handoff.id().value(), handoff.expiresAt().plusSeconds(1));
    }

    private void end(Handoff handoff) {
        grants.set(handoff.id(), handoff.session(), Level.REVOKED);
        tell(handoff);
    }

    private void tell(Handoff handoff) {
        log.append(
                handoff.session(),
                new HandoffChanged(handoff.id(), handoff.state().wire(), handoff.reason()));
    }

    private Handoff locked(HandoffId id) {
        return entities.find(Handoff.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private static Handoff own(Handoff handoff, Caller caller) {
        if (handoff == null || !handoff.owner().admits(caller, handoff.id())) {
            throw Problem.notFound();
        }
        return handoff;
    }
}
