package io.handoff.webhooks;

import io.handoff.access.Caller;
import io.handoff.audit.Audit;
import io.handoff.config.DatabaseClock;
import io.handoff.ids.DeliveryId;
import io.handoff.problem.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What an account sees of its deliveries. */
@Stateless
public class Deliveries {
    @Inject
    DeliveryStore store;

    @Inject
    Dispatch dispatch;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    DatabaseClock time;

    @PersistenceContext
    EntityManager entities;

    /** Those of the account that the wish asks for, newest first, and one more where there are more. */
    public List<Delivery> list(Caller caller, DeliveryWish wish) {
        return store.list(caller.account(), wish);
    }

    /**
     * Sends it again, under the same id and with the same body, behind all that waits now.
     *
     * @throws Problem 404 where the account has no such delivery, 409 where it is still on its way or its receiver is off
     */
    public Delivery replay(Caller caller, DeliveryId id) {
        var seen = entities.find(Delivery.class, id.value());
        if (seen == null || !seen.account().equals(caller.account())) {
            throw Problem.notFound();
        }
        var webhook = store.lock(seen.webhook());
        entities.refresh(seen);
        if (!seen.isOver()) {
            throw new Problem(409, "delivery_under_way", "This delivery is still on its way.");
        }
        if (!webhook.isOn()) {
            throw new Problem(409, "webhook_off", "The webhook of this delivery is switched off or removed.");
        }
        seen.replay(outbox.nextPlace(), time.now());
        dispatch.promiseNow(seen);
        audit.record(caller.account(), caller.getName(), "webhook.delivery_replayed", id);
        return seen;
    }
}
