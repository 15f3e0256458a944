package io.handoff.handoff;

import io.handoff.access.PhoneGrants;
import io.handoff.access.PhoneHeard;
import io.handoff.config.DatabaseClock;
import io.handoff.ids.HandoffId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells the desktop when nothing is heard of the phone, and when it is back. Silence is noticed by a job, so that it does not
 * matter on which node the phone was, or whether that node still lives.
 */
@Stateless
public class Presence {
    /** How long a phone may say nothing. */
    static final Duration PATIENCE = Duration.ofSeconds(45);

    /** As exactly as silence is known: a phone is never called quiet too early. */
    private static final Duration SILENCE = PATIENCE.plus(PhoneGrants.GRAIN);

    @Inject
    HandoffStore store;

    @Inject
    PhoneGrants grants;

    @Inject
    DatabaseClock clock;

    @Inject
    Event<PhoneHeard> heardAgain;

    /**
     * The phone said something, other than by a call. The grant is not held while the handoff is locked: everybody else locks the
     * handoff first.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void heard(HandoffId id) {
        if (grants.heard(id).quiet()) {
            heardAgain.fire(new PhoneHeard(id));
        }
    }

    public void heardAgain(@Observes PhoneHeard phone) {
        back(phone.handoff());
    }

    private void back(HandoffId id) {
        back(store.lock(id));
    }

    /** The same for a handoff that is locked. */
    public void heard(Handoff handoff) {
        grants.heard(handoff.id());
        back(handoff);
    }

    private void back(Handoff handoff) {
        if (grants.setQuiet(handoff.id(), false) && handoff.state().isPhonesTurn()) {
            store.tell(handoff, "phone_back");
        }
    }

    /** Whether the desktop should say that the phone is silent. */
    public boolean isQuiet(Handoff handoff) {
        return handoff.state().isPhonesTurn() && grants.isQuiet(handoff.id());
    }

    /** Looks whether the phone has fallen silent; says when to look again, or nothing where the handoff is over. */
    public Optional<Instant> check(HandoffId id) {
        var handoff = store.lock(id);
        if (handoff == null || handoff.state().isOver()) {
            return Optional.empty();
        }
        var now = clock.now();
        var silentFrom = grants.seenAt(id).plus(SILENCE);
        if (silentFrom.isAfter(now)) {
            return Optional.of(silentFrom);
        }
        if (handoff.state().isPhonesTurn() && grants.setQuiet(id, true)) {
            store.tell(handoff, "phone_quiet");
        }
        return Optional.of(now.plus(PATIENCE));
    }
}
