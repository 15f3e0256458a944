package io.handoff.ids;

import java.util.UUID;

/** Names one receiver of an account's webhooks. */
public record WebhookId(UUID value) implements Id {
    /** A new one, at random. */
    public static WebhookId random() {
        return new WebhookId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
