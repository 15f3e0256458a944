package io.handoff.ids;

import java.util.UUID;

/** Names one event on its way to one receiver, over all attempts. */
public record DeliveryId(UUID value) implements Id {
    /** A new one, at random. */
    public static DeliveryId random() {
        return new DeliveryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
