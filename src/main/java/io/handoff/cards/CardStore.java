package io.handoff.cards;

import io.handoff.access.Caller;
import io.handoff.events.Event.CardChanged;
import io.handoff.events.Event.ScanChanged;
import io.handoff.events.EventLog;
import io.handoff.ids.CardId;
import io.handoff.ids.ScanId;
import io.handoff.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds cards and scans, locks them in one order (card, then scan), and tells the log what became of them. */
@ApplicationScoped
class CardStore {
    @Inject
    EventLog log;

    @PersistenceContext
    EntityManager entities;

    /** @throws Problem 404 where the caller sees no such card */
    Card own(CardId id, Caller caller) {
        return own(entities.find(Card.class, id.value()), caller);
    }

    /** The same, its row locked until the transaction ends. */
    Card lockOwn(CardId id, Caller caller) {
        return own(lock(id), caller);
    }

    Card lock(CardId id) {
        return entities.find(Card.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The scan, its card locked: its reader may be at work on it.
     *
     * @throws Problem 404 where the caller sees no such scan
     */
    Scan lockOwn(ScanId id, Caller caller) {
        undeleted(own(findAndLockCardOf(id).orElse(null), caller));
        return scan(id);
    }

    Card lockCardOf(ScanId id) {
        return findAndLockCardOf(id).orElseThrow();
    }

    /** Does not load the scan: it is to be read fresh, after its card is locked. */
    Optional<Card> findAndLockCardOf(ScanId id) {
        return entities.createQuery(
                        "select c from Card c where c.id = (select s.cardId from Scan s where s.id = :scan)",
                        Card.class)
                .setParameter("scan", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Scan scan(ScanId id) {
        return entities.find(Scan.class, id.value());
    }

    /** Oldest first. */
    List<Scan> scans(Card card) {
        return entities.createQuery(
                        "select s from Scan s where s.cardId = :card order by s.createdAt, s.id", Scan.class)
                .setParameter("card", card.id().value())
                .getResultList();
    }

    /** What clients measured while they scanned the card. */
    void forgetPerformance(Card card) {
        entities.createQuery("delete from Performance p where p.cardId = :card")
                .setParameter("card", card.id().value())
                .executeUpdate();
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    void tell(Card card) {
        log.append(
                card.session(),
                new CardChanged(card.id(), card.handoff(), card.state().wire(), Fault.error(card.fault())));
    }

    void tell(Scan scan, Card card, Fault fault) {
        log.append(
                card.session(),
                new ScanChanged(
                        scan.id(), card.id(), card.handoff(), scan.state().wire(), Fault.error(fault)));
    }

    private static Card own(Card card, Caller caller) {
        if (card == null || !card.owner().admits(caller, card.handoff())) {
            throw Problem.notFound();
        }
        return card;
    }

    /** @throws Problem 404 where the card is deleted: nothing more can be added to it */
    static Card undeleted(Card card) {
        if (card.isDeleted()) {
            throw Problem.notFound();
        }
        return card;
    }
}
