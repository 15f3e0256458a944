package io.handoff.ids;

import java.util.UUID;

/** Names one magic link and the phone that claimed it. */
public record HandoffId(UUID value) implements Id {
    /** A new one, at random. */
    public static HandoffId random() {
        return new HandoffId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
