package io.handoff.ids;

import java.util.UUID;

/** Names one attempt at scanning a card. */
public record CardId(UUID value) implements Id {
    /** A new one, at random. */
    public static CardId random() {
        return new CardId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
