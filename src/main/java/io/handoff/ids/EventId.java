package io.handoff.ids;

import java.util.UUID;

/** Names one event; a client drops an event whose id it has seen. */
public record EventId(UUID value) implements Id {
    /** A new one, at random. */
    public static EventId random() {
        return new EventId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
