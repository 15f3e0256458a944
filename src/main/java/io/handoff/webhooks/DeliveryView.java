package io.handoff.webhooks;

import io.handoff.ids.CardId;
import io.handoff.ids.DeliveryId;
import io.handoff.ids.WebhookId;
import java.time.Instant;

/**
 * A delivery as the account sees it.
 *
 * @param id the {@code webhook-id} header of its every attempt
 * @param attempts how many were made since it was queued or replayed
 * @param lastStatus what the receiver answered last
 * @param lastError why the last attempt failed: {@code refused}, {@code redirected}, {@code timeout}, {@code unreachable},
 *     {@code unknown_host}, {@code private_address}, {@code tls}, {@code broken_off}, {@code internal}, or why there was none:
 *     {@code switched_off}
 */
public record DeliveryView(
        DeliveryId id,
        WebhookId webhookId,
        String type,
        CardId cardId,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant lastAttemptAt,
        Integer lastStatus,
        String lastError,
        Instant endedAt) {
    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.webhook(),
                delivery.type(),
                delivery.card(),
                delivery.state(),
                delivery.attempts(),
                delivery.createdAt(),
                delivery.nextAttemptAt(),
                delivery.lastAttemptAt(),
                delivery.lastStatus(),
                delivery.lastError(),
                delivery.endedAt());
    }
}
