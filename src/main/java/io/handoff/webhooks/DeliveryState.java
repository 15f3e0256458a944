package io.handoff.webhooks;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where a delivery stands, and what may come next. */
public enum DeliveryState {
    /** For its time, or for its card's former deliveries. */
    WAITING,
    SENDING,
    DELIVERED,
    /** It is no longer tried. */
    FAILED;

    private static final Map<DeliveryState, Set<DeliveryState>> NEXT = Map.of(
            WAITING, EnumSet.of(SENDING, FAILED),
            // again: by another node, when the first one died meanwhile
            SENDING, EnumSet.of(SENDING, DELIVERED, WAITING, FAILED),
            // both may be replayed
            DELIVERED, EnumSet.of(WAITING),
            FAILED, EnumSet.of(WAITING));

    boolean canBecome(DeliveryState next) {
        return NEXT.get(this).contains(next);
    }

    @JsonValue
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DeliveryState> ofWire(String word) {
        return Stream.of(values()).filter(state -> state.wire().equals(word)).findFirst();
    }
}
