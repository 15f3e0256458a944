package io.handoff.webhooks;

import io.handoff.ids.AccountId;
import io.handoff.ids.WebhookId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** One receiver. Its verbs are the only way to change it. */
@Entity
@Table(name = "webhook")
public class Webhook {
    /** After so long without a single success it is switched off. */
    static final Duration PATIENCE = Duration.ofDays(7);

    /** Twice the longest pause between attempts: failures further apart have nothing to do with each other. */
    private static final Duration MEMORY = Duration.ofHours(12);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String url;

    @Convert(converter = EventTypesColumn.class)
    private Set<EventType> events;

    private boolean enabled;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "failing_since")
    private Instant failingSince;

    @Column(name = "last_failed_at")
    private Instant lastFailedAt;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Column(name = "disabled_reason")
    private String disabledReason;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Version
    private long version;

    protected Webhook() {}

    Webhook(AccountId account, WebhookWish wish, Instant now) {
        id = WebhookId.random().value();
        accountId = account.value();
        createdAt = now;
        change(wish);
    }

    /** Takes over what the account wants; that does not bring back one that was switched off. */
    final void change(WebhookWish wish) {
        url = wish.url();
        events = wish.types();
        enabled = wish.enabled();
    }

    void remove(Instant now) {
        removedAt = now;
    }

    /** The account says that the receiver is well again. */
    void enable() {
        disabledAt = null;
        disabledReason = null;
        failingSince = null;
    }

    void succeeded() {
        failingSince = null;
    }

    /** @return whether that was enough: it is switched off now */
    boolean failed(Outcome outcome, Instant now) {
        if (failingSince == null || lastFailedAt == null || lastFailedAt.isBefore(now.minus(MEMORY))) {
            failingSince = now;
        }
        lastFailedAt = now;
        if (outcome.isGone()) {
            return switchOff("gone", now);
        }
        return failingSince.isBefore(now.minus(PATIENCE)) && switchOff("failing_for_a_week", now);
    }

    private boolean switchOff(String reason, Instant now) {
        disabledAt = now;
        disabledReason = reason;
        return true;
    }

    /** Whether anything is sent to it. */
    boolean isOn() {
        return enabled && disabledAt == null && removedAt == null;
    }

    boolean wants(EventType type) {
        return isOn() && (events.isEmpty() || events.contains(type));
    }

    WebhookId id() {
        return new WebhookId(id);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    String url() {
        return url;
    }

    /** Empty for all. */
    Set<EventType> events() {
        return events;
    }

    boolean isEnabled() {
        return enabled;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant failingSince() {
        return failingSince;
    }

    Instant disabledAt() {
        return disabledAt;
    }

    String disabledReason() {
        return disabledReason;
    }

    boolean isRemoved() {
        return removedAt != null;
    }
}
