package io.handoff.webhooks;

import io.handoff.access.Accounts;
import io.handoff.access.Caller;
import io.handoff.audit.Audit;
import io.handoff.config.DatabaseClock;
import io.handoff.config.Sql;
import io.handoff.ids.AccountId;
import io.handoff.ids.WebhookId;
import io.handoff.problem.Problem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** An account's receivers. */
@Stateless
public class Webhooks {
    @Inject
    Accounts accounts;

    @Inject
    Destinations destinations;

    @Inject
    Secrets secrets;

    @Inject
    Dispatch dispatch;

    @Inject
    DeliveryStore deliveries;

    @Inject
    Audit audit;

    @Inject
    DatabaseClock time;

    @Inject
    Sql sql;

    @PersistenceContext
    EntityManager entities;

    /** Oldest first. */
    public List<WebhookView> list(AccountId account) {
        return of(account).stream().map(webhook -> view(webhook, null)).toList();
    }

    /**
     * Looks where the wishes lead; outside of a transaction, because names are slow to find.
     *
     * @throws Problem 400 where the account's webhooks may not go there
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void check(Caller caller, List<WebhookWish> wishes) {
        var test = accounts.isTest(caller.account());
        wishes.forEach(wish -> destinations.check(wish.url(), test));
    }

    /**
     * Makes the account's receivers the ones of the list: one with the same id or else the same url stays, with its secret;
     * the others are removed, and what is on its way to them with it.
     *
     * @param wishes found good by {@link #check}
     * @return in the order of the wishes, those that are new with their secrets
     */
    public List<WebhookView> replace(Caller caller, List<WebhookWish> wishes) {
        var account = caller.account();
        // two of these at once would each miss what the other one adds
        sql.exists("select 1 from account where id = ?1 for no key update", account.value());
        sql.exists("select 1 from webhook where account_id = ?1 for no key update", account.value());
        var left = new ArrayList<>(of(account));
        var found = wishes.stream().map(wish -> take(left, wish)).toList();
        left.forEach(this::remove);
        var views = new ArrayList<WebhookView>();
        for (int i = 0; i < found.size(); i++) {
            views.add(found.get(i) == null ? add(account, wishes.get(i)) : change(found.get(i), wishes.get(i)));
        }
        audit.record(account, caller.getName(), "account.setting_changed", "webhooks");
        return views;
    }

    /** @throws Problem 404 where the account has no such receiver */
    public WebhookView rotate(Caller caller, WebhookId id) {
        var webhook = own(caller, id);
        audit.record(caller.account(), caller.getName(), "webhook.secret_rotated", id);
        return view(webhook, secrets.make(webhook));
    }

    /** Brings back one that was switched off. What failed meanwhile can be replayed. */
    public WebhookView enable(Caller caller, WebhookId id) {
        var webhook = own(caller, id);
        webhook.enable();
        audit.record(caller.account(), caller.getName(), "webhook.enabled", id);
        return view(webhook, null);
    }

    private Webhook own(Caller caller, WebhookId id) {
        var webhook = deliveries.lock(id);
        if (webhook == null || webhook.isRemoved() || !webhook.account().equals(caller.account())) {
            throw Problem.notFound();
        }
        return webhook;
    }

    private static Webhook take(List<Webhook> from, WebhookWish wish) {
        var found = from.stream()
                .filter(webhook -> wish.id() == null
                        ? webhook.url().equals(wish.url())
                        : webhook.id().value().equals(wish.id()))
                .findFirst();
        if (found.isEmpty() && wish.id() != null) {
            throw WebhookWish.bad("has an id that nobody gave");
        }
        found.ifPresent(from::remove);
        return found.orElse(null);
    }

    private WebhookView add(AccountId account, WebhookWish wish) {
        var webhook = new Webhook(account, wish, time.now());
        entities.persist(webhook);
        entities.flush();
        return view(webhook, secrets.make(webhook));
    }

    private WebhookView change(Webhook webhook, WebhookWish wish) {
        webhook.change(wish);
        if (!webhook.isOn()) {
            dispatch.stop(webhook);
        }
        return view(webhook, null);
    }

    private void remove(Webhook webhook) {
        webhook.remove(time.now());
        dispatch.stop(webhook);
    }

    private WebhookView view(Webhook webhook, String secret) {
        return WebhookView.of(webhook, secret, secrets.formerUntil(webhook.id()).orElse(null));
    }

    private List<Webhook> of(AccountId account) {
        return entities.createQuery(
                        """
                        select w from Webhook w where w.accountId = :account and w.removedAt is null
                        order by w.createdAt, w.id""",
                        Webhook.class)
                .setParameter("account", account.value())
                .getResultList();
    }
}
