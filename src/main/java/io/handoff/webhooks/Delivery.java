package io.handoff.webhooks;

import io.handoff.ids.AccountId;
import io.handoff.ids.CardId;
import io.handoff.ids.DeliveryId;
import io.handoff.ids.WebhookId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One event on its way to one receiver. Its verbs are the only way to change it; id and body never change. */
@Entity
@Table(name = "webhook_delivery")
public class Delivery {
    @Id
    private UUID id;

    @Column(name = "webhook_id")
    private UUID webhookId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "card_id")
    private UUID cardId;

    private long place;
    private String type;
    private String body;
    private DeliveryState state;
    private UUID ticket;
    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "last_attempt_at")
    private Instant lastAttemptAt;

    @Column(name = "last_status")
    private Integer lastStatus;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected Delivery() {}

    Delivery(Webhook webhook, CardId card, EventType type, String body, long place, Instant now) {
        this.id = DeliveryId.random().value();
        this.webhookId = webhook.id().value();
        this.accountId = webhook.account().value();
        this.cardId = card.value();
        this.type = type.wire();
        this.body = body;
        this.state = DeliveryState.WAITING;
        this.createdAt = now;
        queue(place, now);
    }

    private void queue(long newPlace, Instant now) {
        place = newPlace;
        queuedAt = now;
        nextAttemptAt = now;
    }

    /** A job is promised that goes on with it; one that was promised before finds nothing any more. */
    UUID promise(Instant at) {
        ticket = UUID.randomUUID();
        nextAttemptAt = at;
        return ticket;
    }

    /** Another delivery's end goes on with it. */
    void park() {
        ticket = null;
    }

    /** @return the ticket of this attempt; the job that is promised for it finds out whether it was broken off */
    UUID start(Instant now) {
        become(DeliveryState.SENDING);
        attempts++;
        lastAttemptAt = now;
        nextAttemptAt = null;
        ticket = UUID.randomUUID();
        return ticket;
    }

    void delivered(Outcome outcome, Instant now) {
        become(DeliveryState.DELIVERED);
        learn(outcome);
        end(now);
    }

    /** It waits for its next attempt, which is promised by the ticket. */
    UUID retry(Outcome outcome, Instant at) {
        become(DeliveryState.WAITING);
        learn(outcome);
        return promise(at);
    }

    /** It is no longer tried. */
    void fail(Outcome outcome, Instant now) {
        become(DeliveryState.FAILED);
        learn(outcome);
        end(now);
    }

    /** Sends it once more, behind all that waits now: what is replayed must not hold up what is new. */
    void replay(long newPlace, Instant now) {
        become(DeliveryState.WAITING);
        attempts = 0;
        endedAt = null;
        queue(newPlace, now);
    }

    private void learn(Outcome outcome) {
        lastStatus = outcome.status();
        lastError = outcome.error();
    }

    private void end(Instant now) {
        endedAt = now;
        ticket = null;
        nextAttemptAt = null;
    }

    private void become(DeliveryState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException(id + " is " + state + " and cannot become " + next);
        }
        state = next;
    }

    /** Its attempt is going on, or was broken off. */
    boolean isUnderWay() {
        return state == DeliveryState.SENDING;
    }

    boolean isOver() {
        return endedAt != null;
    }

    DeliveryId id() {
        return new DeliveryId(id);
    }

    WebhookId webhook() {
        return new WebhookId(webhookId);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    CardId card() {
        return new CardId(cardId);
    }

    long place() {
        return place;
    }

    String type() {
        return type;
    }

    String body() {
        return body;
    }

    DeliveryState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant queuedAt() {
        return queuedAt;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    Instant lastAttemptAt() {
        return lastAttemptAt;
    }

    Integer lastStatus() {
        return lastStatus;
    }

    String lastError() {
        return lastError;
    }

    Instant endedAt() {
        return endedAt;
    }
}
