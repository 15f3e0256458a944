package io.handoff.ids;

import java.util.UUID;

/** Names one person's stay. */
public record SessionId(UUID value) implements Id {
    /** A new one, at random. */
    public static SessionId random() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
