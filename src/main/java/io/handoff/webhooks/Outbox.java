package io.handoff.webhooks;

import io.handoff.config.DatabaseClock;
import io.handoff.config.Json;
import io.handoff.config.Sql;
import io.handoff.events.Appended;
import io.handoff.ids.CardId;
import io.handoff.ids.EligibilityId;
import io.handoff.ids.SessionId;
import io.handoff.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes a delivery for each receiver that wants to know, in the transaction that adds the event to the log. A reader with a
 * cursor would do as well, but numbers of the log count within a session: it would have to look at every one.
 */
@ApplicationScoped
public class Outbox {
    @Inject
    Messages messages;

    @Inject
    Jobs jobs;

    @Inject
    DatabaseClock time;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @PersistenceContext
    EntityManager entities;

    void heard(@Observes Appended appended) {
        var event = appended.event();
        EventType.of(event)
                .ifPresent(type -> write(
                        appended.session(), event.card(), type, () -> messages.about(type, appended.session(), event)));
    }

    /** The card shows more than its fields, which the log does not tell: see the states of cards. */
    public void cardEnriched(SessionId session, CardId card) {
        var type = EventType.CARD_ENRICHED;
        write(session, card, type, () -> messages.aboutCard(type, session, card, null));
    }

    /** The card's content was purged, which the log does not tell: no client waits for it. Its row must say so already. */
    public void cardDeleted(SessionId session, CardId card) {
        var type = EventType.CARD_DELETED;
        write(session, card, type, () -> messages.aboutCard(type, session, card, null));
    }

    /** The content of a question to a payer was purged, with its card's. */
    public void eligibilityDeleted(SessionId session, CardId card, EligibilityId eligibility) {
        var type = EventType.ELIGIBILITY_DELETED;
        write(session, card, type, () -> messages.aboutEligibility(type, session, card, eligibility, null));
    }

    private void write(SessionId session, CardId card, EventType type, Supplier<Message> message) {
        var wanting =
                of(session).stream().filter(webhook -> webhook.wants(type)).toList();
        if (wanting.isEmpty()) {
            return;
        }
        var body = Json.write(message.get());
        for (var webhook : wanting) {
            var delivery = new Delivery(webhook, card, type, body, nextPlace(), time.now());
            jobs.schedule(Courier.NAME, delivery.promise(delivery.queuedAt()), clock.instant());
            entities.persist(delivery);
        }
    }

    /** A place in the queue behind all that have one. */
    long nextPlace() {
        return sql.first(Long.class, "select nextval('webhook_delivery_place')").orElseThrow();
    }

    private List<Webhook> of(SessionId session) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select w.* from webhook w join session s on s.account_id = w.account_id
                        where s.id = ?1 and w.removed_at is null and w.enabled and w.disabled_at is null""",
                        Webhook.class)
                .setParameter(1, session.value())
                .getResultList();
        return rows.stream().map(Webhook.class::cast).toList();
    }
}
