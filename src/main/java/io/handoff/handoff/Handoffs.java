package io.handoff.handoff;

import io.handoff.access.Caller;
import io.handoff.access.PhoneGrants.Level;
import io.handoff.access.Stay;
import io.handoff.audit.Audit;
import io.handoff.config.DatabaseClock;
import io.handoff.ids.CardId;
import io.handoff.ids.HandoffId;
import io.handoff.jobs.Jobs;
import io.handoff.problem.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Handoffs from their start to their end. Every change locks the row first, tells the log, and sets what the phone may do. */
@Stateless
public class Handoffs {
    @Inject
    HandoffStore store;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    @Inject
    Links links;

    @Inject
    MagicLinks magicLinks;

    @Inject
    SpokenCodes codes;

    @Inject
    Confirmation confirmation;

    @Inject
    Looks looks;

    @Inject
    DatabaseClock clock;

    /**
     * A handoff whose link is ready to be shown.
     *
     * @param code null where a published front end started it, which shows none, or where no code was left
     */
    public record Shown(Handoff handoff, SpokenCodes.Fresh code) {}

    /** Starts a handoff. */
    public Shown start(Stay stay, HandoffTerms terms) {
        var now = clock.now();
        var handoff = new Handoff(stay, terms, now);
        handoff.startedIn(confirmation.hash(handoff, terms.network()));
        links.renew(handoff, now.plus(terms.life()));
        store.add(handoff);
        if (terms.company() != null) {
            looks.keep(handoff.id(), terms.company());
        }
        store.expireInTime(handoff);
        audit.record(stay.account(), "session:" + stay.session(), "handoff.started", handoff.id());
        store.tell(handoff);
        if (!handoff.isOurs()) {
            return new Shown(handoff, null);
        }
        var forgotten = now.plus(SpokenCodes.LIFE).plus(SpokenCodes.REMEMBERED);
        jobs.schedule(SpokenCodeExpiry.NAME, handoff.id().value(), forgotten);
        return new Shown(handoff, codes.add(handoff, now).orElse(null));
    }

    /** @throws Problem 404 where the caller sees no such handoff */
    public Handoff get(HandoffId id, Caller caller) {
        return store.own(id, caller);
    }

    /** The newest of the caller's session that is not over. */
    public Optional<Handoff> current(Caller caller) {
        return store.newest(caller.session(), clock.now());
    }

    /**
     * A new link and code; the old ones are dead from now on, and another tab that shows them is told so. Only while no phone
     * has claimed it.
     */
    public Shown renew(HandoffId id, Caller caller) {
        var handoff = waiting(id, caller);
        var now = clock.now();
        magicLinks.bury(handoff);
        codes.bury(handoff);
        links.renew(handoff, now.plus(HandoffTerms.WIDGET_LIFE));
        store.expireInTime(handoff);
        store.tell(handoff, "renewed");
        return new Shown(handoff, codes.add(handoff, now).orElse(null));
    }

    /**
     * A new code; link and earlier code live on to their end. Only while no phone has claimed it.
     *
     * @throws Problem 503 where no code is left
     */
    public Shown newCode(HandoffId id, Caller caller) {
        var handoff = waiting(id, caller);
        return new Shown(
                handoff,
                codes.add(handoff, clock.now())
                        .orElseThrow(() -> new Problem(
                                503, "no_code_left", "There is no code right now. Please scan the QR code instead.")));
    }

    private Handoff waiting(HandoffId id, Caller caller) {
        var handoff = store.lockOwn(id, caller);
        if (!handoff.state().isUnclaimed() || handoff.isExpired(clock.now())) {
            throw new Problem(409, "handoff_not_waiting", "This handoff no longer waits for a phone.");
        }
        return handoff;
    }

    /**
     * The person at the desktop says that the phone shows this number.
     *
     * @throws Problem 409 where it is another number, or nobody asked
     */
    public Handoff confirm(HandoffId id, Caller caller, String number) {
        var handoff = store.lockOwn(id, caller);
        if (handoff.state() != HandoffState.CONFIRMING) {
            throw new Problem(409, "handoff_not_confirming", "There is no phone to be confirmed.");
        }
        if (!confirmation.number(handoff).equals(number)) {
            throw new Problem(409, "confirm_mismatch", "That is not the number. Please look at the phone again.");
        }
        if (handoff.confirm()) {
            audit.record(handoff.account(), caller.getName(), "handoff.confirmed", id);
            store.grant(handoff, Level.OPEN);
            store.tell(handoff);
        }
        return handoff;
    }

    /**
     * Ends the handoff from either side; ending what has ended changes nothing.
     *
     * @param wrongPhone the desktop ends it because the phone is somebody else's
     */
    public Handoff cancel(HandoffId id, Caller caller, boolean wrongPhone) {
        var handoff = store.lockOwn(id, caller);
        var desktop = wrongPhone ? "wrong_phone" : "desktop";
        if (handoff.cancel(caller instanceof Caller.Phone ? "phone" : desktop)) {
            audit.record(handoff.account(), caller.getName(), "handoff.cancelled", id);
            store.stopped(handoff);
        }
        return handoff;
    }

    /**
     * Ends the handoff whose time is over, by the database's clock.
     *
     * @return how long it has yet, where it is not over
     */
    public Optional<Duration> expire(HandoffId id) {
        var handoff = store.lock(id);
        if (handoff == null || handoff.state().isOver()) {
            return Optional.empty();
        }
        var now = clock.now();
        if (!handoff.isExpired(now)) {
            return Optional.of(Duration.between(now, handoff.expiresAt()));
        }
        if (handoff.expire()) {
            store.stopped(handoff);
        }
        return Optional.empty();
    }

    /**
     * The phone starts a card.
     *
     * @throws Problem 403 where the handoff is over: its token died while the request was on its way; or not confirmed
     */
    public void startsCard(HandoffId id) {
        var handoff = store.lock(id);
        if (handoff.state().isOver()) {
            throw Problem.badCredentials();
        }
        if (handoff.state() == HandoffState.CONFIRMING) {
            throw Problem.notConfirmed();
        }
        if (handoff.capture()) {
            store.tell(handoff);
        }
    }

    /**
     * Locks the handoff until the transaction ends. Whoever changes a card of a handoff does so right after locking the card:
     * rows are locked in one order, card, handoff, stream.
     *
     * @return whether somebody stopped it, so that its pictures are nobody's concern any more
     */
    public boolean lockedAndStopped(HandoffId id) {
        return id != null && store.lock(id).state().isStopped();
    }

    /** The phone has to take a picture again. */
    public void capturing(HandoffId id) {
        var handoff = store.lock(id);
        if (handoff.capture()) {
            store.tell(handoff);
        }
    }

    /** All pictures of the card are in. */
    public void reading(HandoffId id) {
        var handoff = store.lock(id);
        if (handoff.read()) {
            store.tell(handoff);
        }
    }

    /** The card is done. What has ended otherwise stays as it is. */
    public void completed(HandoffId id, CardId card) {
        var handoff = store.lock(id);
        if (handoff.complete(card)) {
            store.grant(handoff, Level.FINISHED);
            looks.forget(id);
            store.tell(handoff);
        }
    }
}
