package io.handoff.webhooks;

import io.handoff.events.Event;
import io.handoff.events.Event.CardChanged;
import io.handoff.events.Event.EligibilityChanged;
import java.util.Optional;
import java.util.stream.Stream;

/** What receivers can be told, in the published words, and which events of the log they stand for. */
public enum EventType {
    CARD_CREATED("card.created"),
    CARD_COMPLETED("card.completed"),
    CARD_ENRICHED("card.enriched"),
    CARD_ERROR("card.error"),
    CARD_DELETED("card.deleted"),
    ELIGIBILITY_CREATED("eligibility.created"),
    ELIGIBILITY_COMPLETED("eligibility.completed"),
    ELIGIBILITY_ERROR("eligibility.error"),
    ELIGIBILITY_DELETED("eligibility.deleted");

    private final String wire;

    EventType(String wire) {
        this.wire = wire;
    }

    /** What receivers are told of the event; nothing of steps on the way, of scans and of handoffs. */
    static Optional<EventType> of(Event event) {
        if (event instanceof CardChanged card) {
            return ofCard(card.state());
        }
        return event instanceof EligibilityChanged eligibility ? ofEligibility(eligibility.state()) : Optional.empty();
    }

    private static Optional<EventType> ofCard(String state) {
        return switch (state) {
            case "pending" -> Optional.of(CARD_CREATED);
            case "completed" -> Optional.of(CARD_COMPLETED);
            // the attempt is over with each of them
            case "frontside_failed", "backside_failed", "error" -> Optional.of(CARD_ERROR);
            default -> Optional.empty();
        };
    }

    private static Optional<EventType> ofEligibility(String state) {
        return switch (state) {
            case "processing" -> Optional.of(ELIGIBILITY_CREATED);
            case "completed" -> Optional.of(ELIGIBILITY_COMPLETED);
            case "error" -> Optional.of(ELIGIBILITY_ERROR);
            default -> Optional.empty();
        };
    }

    static Optional<EventType> ofWire(String word) {
        return Stream.of(values()).filter(type -> type.wire.equals(word)).findFirst();
    }

    /** Whether the published body of this type says how the card was to be scanned. */
    boolean hasConfiguration() {
        return name().startsWith("CARD") && this != CARD_ERROR;
    }

    String wire() {
        return wire;
    }
}
