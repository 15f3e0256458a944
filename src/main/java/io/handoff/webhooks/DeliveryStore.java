package io.handoff.webhooks;

import io.handoff.config.Sql;
import io.handoff.ids.AccountId;
import io.handoff.ids.WebhookId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds deliveries, and says which of them have to wait. */
@ApplicationScoped
class DeliveryStore {
    /** How many deliveries are under way to one receiver at most; a slow one keeps so many connections and no more. */
    private static final int MOST_AT_ONCE = 4;

    /** How many of a receiver's old deliveries are forgotten with each new one. */
    private static final int SWEEP = 20;

    @Inject
    Sql sql;

    @PersistenceContext
    EntityManager entities;

    /** A weaker lock than an entity's: deliveries that are being written must not wait for it. */
    Webhook lock(WebhookId id) {
        sql.exists("select 1 from webhook where id = ?1 for no key update", id.value());
        return entities.find(Webhook.class, id.value());
    }

    /** Whose delivery has the ticket; not yet the delivery itself, which is to be read under the lock. */
    Optional<WebhookId> webhookOf(UUID ticket) {
        return sql.first(UUID.class, "select webhook_id from webhook_delivery where ticket = ?1", ticket)
                .map(WebhookId::new);
    }

    Optional<Delivery> withTicket(UUID ticket) {
        return entities.createQuery("select d from Delivery d where d.ticket = :ticket", Delivery.class)
                .setParameter("ticket", ticket)
                .getResultStream()
                .findFirst();
    }

    /** Whether a former one of its card is still open, or the receiver has enough to do. */
    boolean mustWait(Delivery delivery) {
        return sql.exists(
                        """
                        select 1 from webhook_delivery
                        where webhook_id = ?1 and card_id = ?2 and place < ?3 and state in ('waiting', 'sending')
                        limit 1""",
                        delivery.webhook().value(),
                        delivery.card().value(),
                        delivery.place())
                || underWay(delivery.webhook(), delivery.id().value()) >= MOST_AT_ONCE;
    }

    /** Those that wait for others and need not any more, as many as the receiver can take. */
    List<Delivery> nextOf(WebhookId webhook) {
        return all(
                """
                        select d.* from webhook_delivery d
                        where d.webhook_id = ?1 and d.state = 'waiting' and d.ticket is null
                          and not exists (
                              select 1 from webhook_delivery former
                              where former.webhook_id = d.webhook_id and former.card_id = d.card_id
                                and former.place < d.place and former.state in ('waiting', 'sending'))
                        order by d.place limit ?2""",
                webhook.value(),
                MOST_AT_ONCE - underWay(webhook, null));
    }

    List<Delivery> open(WebhookId webhook) {
        return all(
                "select * from webhook_delivery where webhook_id = ?1 and state in ('waiting', 'sending')",
                webhook.value());
    }

    /** Those of the account that the wish asks for, newest first, and one more where there are more. */
    List<Delivery> list(AccountId account, DeliveryWish wish) {
        return all(
                """
                select * from webhook_delivery
                where account_id = ?1 and place < ?2
                  and webhook_id = coalesce(cast(?3 as uuid), webhook_id) and state = coalesce(cast(?4 as text), state)
                order by place desc limit ?5""",
                account.value(),
                wish.before(),
                wish.webhook() == null ? null : wish.webhook().toString(),
                wish.state() == null ? null : wish.state().wire(),
                wish.limit() + 1);
    }

    /** Deliveries are kept for 30 days after their end. */
    void forgetOld(WebhookId webhook) {
        sql.run(
                """
                delete from webhook_delivery where id in (
                    select id from webhook_delivery
                    where webhook_id = ?1 and ended_at < clock_timestamp() - interval '30 days'
                    order by place limit ?2)""",
                webhook.value(),
                SWEEP);
    }

    private int underWay(WebhookId webhook, UUID besides) {
        return sql.first(
                        Long.class,
                        """
                        select count(*) from webhook_delivery
                        where webhook_id = ?1 and state = 'sending' and id is distinct from cast(?2 as uuid)""",
                        webhook.value(),
                        besides == null ? null : besides.toString())
                .orElseThrow()
                .intValue();
    }

    private List<Delivery> all(String select, Object... parameters) {
        var query = entities.createNativeQuery(select, Delivery.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Delivery.class::cast).toList();
    }
}
