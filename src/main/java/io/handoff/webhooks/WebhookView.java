package io.handoff.webhooks;

import io.handoff.ids.WebhookId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A receiver as the account sees it.
 *
 * @param events all of them where the account did not choose
 * @param failingSince since when every attempt has failed; absent while it is well
 * @param disabledAt when it was switched off; absent while it is not
 * @param disabledReason {@code failing_for_a_week}, or {@code gone}: it answered with that status
 * @param secret shown once, when it is made
 * @param formerSecretUntil until when the secret before it signs too
 */
public record WebhookView(
        WebhookId id,
        String url,
        List<String> events,
        boolean enabled,
        Instant createdAt,
        Instant failingSince,
        Instant disabledAt,
        String disabledReason,
        String secret,
        Instant formerSecretUntil) {
    static WebhookView of(Webhook webhook, String secret, Instant formerSecretUntil) {
        return new WebhookView(
                webhook.id(),
                webhook.url(),
                words(webhook.events()),
                webhook.isEnabled(),
                webhook.createdAt(),
                webhook.failingSince(),
                webhook.disabledAt(),
                webhook.disabledReason(),
                secret,
                formerSecretUntil);
    }

    private static List<String> words(Set<EventType> types) {
        var named = types.isEmpty() ? EnumSet.allOf(EventType.class) : types;
        return named.stream().sorted().map(EventType::wire).toList();
    }
}
