package io.handoff.webhooks;

import io.handoff.access.Accounts;
import io.handoff.audit.Audit;
import io.handoff.config.DatabaseClock;
import io.handoff.jobs.Jobs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides what is sent when. Each receiver's row is the lock under which its deliveries start and end; cards never wait for
 * it.
 */
@Stateless
public class Dispatch {
    /** An attempt of which nothing was heard for so long was broken off: its node died. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Logger LOG = System.getLogger(Dispatch.class.getName());
    private static final Outcome SWITCHED_OFF = Outcome.failed("switched_off");
    private static final Outcome BROKEN_OFF = Outcome.failed("broken_off");

    @Inject
    DeliveryStore store;

    @Inject
    Secrets secrets;

    @Inject
    Accounts accounts;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    @Inject
    DatabaseClock time;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** What to send for the ticket; nothing where it is no longer valid or has to wait for others. */
    public Optional<Parcel> begin(UUID ticket) {
        return store.webhookOf(ticket).map(store::lock).flatMap(webhook -> store.withTicket(ticket)
                .flatMap(delivery -> begin(webhook, delivery)));
    }

    private Optional<Parcel> begin(Webhook webhook, Delivery delivery) {
        if (!webhook.isOn()) {
            delivery.fail(SWITCHED_OFF, time.now());
            return Optional.empty();
        }
        if (delivery.isUnderWay()) {
            // its pauses and its end hold for attempts, too, that a busy node never came to
            failed(webhook, delivery, BROKEN_OFF, time.now());
            store.nextOf(webhook.id()).forEach(this::promiseNow);
            return Optional.empty();
        }
        if (store.mustWait(delivery)) {
            delivery.park();
            return Optional.empty();
        }
        var ticket = delivery.start(time.now());
        jobs.schedule(Courier.NAME, ticket, clock.instant().plus(LEASE));
        return Optional.of(new Parcel(
                delivery.id(),
                ticket,
                webhook.id(),
                webhook.account(),
                accounts.isTest(webhook.account()),
                webhook.url(),
                delivery.body(),
                secrets.of(webhook)));
    }

    /** Whether the attempt still counts: it may have waited so long that it was given up. */
    public boolean isCurrent(Parcel parcel) {
        return store.withTicket(parcel.ticket()).isPresent();
    }

    /** Notes what came of an attempt, and goes on with what waited for it. */
    public void settle(Parcel parcel, Outcome outcome) {
        var webhook = store.lock(parcel.webhook());
        store.withTicket(parcel.ticket()).ifPresent(delivery -> {
            var now = time.now();
            if (outcome.isSuccess()) {
                delivery.delivered(outcome, now);
                webhook.succeeded();
            } else {
                failed(webhook, delivery, outcome, now);
            }
            store.nextOf(webhook.id()).forEach(this::promiseNow);
            store.forgetOld(webhook.id());
        });
    }

    private void failed(Webhook webhook, Delivery delivery, Outcome outcome, Instant now) {
        if (webhook.isOn() && webhook.failed(outcome, now)) {
            LOG.log(
                    Level.WARNING,
                    "Webhook {0} of account {1} is switched off: {2}",
                    webhook.id(),
                    webhook.account(),
                    webhook.disabledReason());
            audit.record(webhook.account(), "server", "webhook.disabled", webhook.id());
        }
        var next = Backoff.next(delivery.attempts(), delivery.queuedAt(), now, random);
        if (webhook.isOn() && next.isPresent()) {
            var pause = Duration.between(now, next.get());
            jobs.schedule(
                    Courier.NAME,
                    delivery.retry(outcome, next.get()),
                    clock.instant().plus(pause));
        } else {
            delivery.fail(outcome, now);
        }
        if (!webhook.isOn()) {
            stop(webhook);
        }
    }

    /** Nothing of what is on its way goes on; all of it can be replayed. The caller has locked the receiver. */
    public void stop(Webhook webhook) {
        var now = time.now();
        store.open(webhook.id()).forEach(delivery -> delivery.fail(SWITCHED_OFF, now));
    }

    /** The job for it could not be done, however often it was tried: another one is promised. */
    public void postpone(UUID ticket) {
        store.webhookOf(ticket)
                .map(store::lock)
                .flatMap(webhook -> store.withTicket(ticket))
                .ifPresent(delivery -> {
                    var pause = Duration.ofMinutes(1);
                    jobs.schedule(
                            Courier.NAME,
                            delivery.promise(time.now().plus(pause)),
                            clock.instant().plus(pause));
                });
    }

    /** The caller has locked its receiver. */
    public void promiseNow(Delivery delivery) {
        jobs.schedule(Courier.NAME, delivery.promise(time.now()), clock.instant());
    }
}
