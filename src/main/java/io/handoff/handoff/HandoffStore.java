package io.handoff.handoff;

import io.handoff.access.Caller;
import io.handoff.access.PhoneGrants;
import io.handoff.access.PhoneGrants.Level;
import io.handoff.events.Event.HandoffChanged;
import io.handoff.events.EventLog;
import io.handoff.ids.HandoffId;
import io.handoff.ids.SessionId;
import io.handoff.jobs.Jobs;
import io.handoff.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Finds and locks handoffs, and tells the log, the phone's grant and the jobs what became of them. */
@ApplicationScoped
class HandoffStore {
    private static final Set<HandoffState> OVER = HandoffState.allOver();

    @Inject
    EventLog log;

    @Inject
    Jobs jobs;

    @Inject
    PhoneGrants grants;

    @Inject
    Looks looks;

    @PersistenceContext
    EntityManager entities;

    /** @throws Problem 404 where the caller sees no such handoff */
    Handoff own(HandoffId id, Caller caller) {
        return own(entities.find(Handoff.class, id.value()), caller);
    }

    /** The same, its row locked until the transaction ends. */
    Handoff lockOwn(HandoffId id, Caller caller) {
        return own(lock(id), caller);
    }

    Handoff lock(HandoffId id) {
        return entities.find(Handoff.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest of the session that is not over. */
    Optional<Handoff> newest(SessionId session, Instant now) {
        return entities.createQuery(
                        """
                        select h from Handoff h
                        where h.owner.sessionId = :session and h.state not in :over and h.expiresAt > :now
                        order by h.createdAt desc""",
                        Handoff.class)
                .setParameter("session", session.value())
                .setParameter("over", OVER)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(Handoff handoff) {
        entities.persist(handoff);
    }

    void tell(Handoff handoff) {
        tell(handoff, handoff.reason());
    }

    void tell(Handoff handoff, String reason) {
        log.append(
                handoff.session(),
                new HandoffChanged(handoff.id(), handoff.state().wire(), reason));
    }

    void grant(Handoff handoff, Level level) {
        grants.set(handoff.id(), handoff.session(), level);
    }

    /** It ended without a result: its phone may do nothing more. */
    void stopped(Handoff handoff) {
        grant(handoff, Level.REVOKED);
        looks.forget(handoff.id());
        tell(handoff);
    }

    /** A second late, so that the job never meets a claim in the link's last moment, nor a clock that is a little slow. */
    void expireInTime(Handoff handoff) {
        jobs.schedule(
                HandoffExpiry.NAME, handoff.id().value(), handoff.expiresAt().plusSeconds(1));
    }

    private static Handoff own(Handoff handoff, Caller caller) {
        if (handoff == null || !handoff.owner().admits(caller, handoff.id())) {
            throw Problem.notFound();
        }
        return handoff;
    }
}
