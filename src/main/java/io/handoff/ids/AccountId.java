package io.handoff.ids;

import java.util.UUID;

/** Names an organisation that runs its own keys and settings. */
public record AccountId(UUID value) implements Id {
    /** A new one, at random. */
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
