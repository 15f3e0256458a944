package io.handoff.eligibility;

import io.handoff.access.Caller;
import io.handoff.config.Sql;
import io.handoff.events.Event.EligibilityChanged;
import io.handoff.events.EventLog;
import io.handoff.ids.CardId;
import io.handoff.ids.EligibilityId;
import io.handoff.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of questions, and the log that tells of them; in the caller's transaction. */
@ApplicationScoped
class EligibilityStore {
    @Inject
    ScannedCards cards;

    @Inject
    EventLog log;

    @Inject
    Sql sql;

    @PersistenceContext
    EntityManager entities;

    int nextControlNumber() {
        return sql.first(Long.class, "select nextval('eligibility_control_number')")
                .orElseThrow()
                .intValue();
    }

    void add(Eligibility eligibility) {
        entities.persist(eligibility);
        tell(eligibility);
    }

    /** @throws Problem 404 where the caller sees no such question */
    Eligibility own(EligibilityId id, Caller caller) {
        var found = entities.find(Eligibility.class, id.value());
        if (found == null || !found.owner().admits(caller, found.handoff())) {
            throw Problem.notFound();
        }
        return found;
    }

    /** The open question whose turn the ticket is, its card locked. */
    Optional<Eligibility> lockByTicket(UUID ticket) {
        var card = sql.first(UUID.class, "select card_id from eligibility where ticket = ?1", ticket);
        card.map(CardId::new).ifPresent(cards::lock);
        // asked again: somebody may have been quicker before the card was locked
        return card.flatMap(
                known -> entities.createQuery("select e from Eligibility e where e.ticket = :ticket", Eligibility.class)
                        .setParameter("ticket", ticket)
                        .getResultStream()
                        .findFirst());
    }

    List<Eligibility> ofCard(CardId card) {
        return entities.createQuery(
                        "select e from Eligibility e where e.cardId = :card order by e.createdAt, e.id",
                        Eligibility.class)
                .setParameter("card", card.value())
                .getResultList();
    }

    void tell(Eligibility eligibility) {
        log.append(
                eligibility.session(),
                new EligibilityChanged(
                        eligibility.id(),
                        eligibility.card(),
                        eligibility.handoff(),
                        eligibility.state().wire(),
                        Fault.error(eligibility.fault())));
    }
}
