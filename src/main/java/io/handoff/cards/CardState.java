package io.handoff.cards;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where a card stands, in the published words, and what may come next.
 *
 * <p>The published {@code enriched}, which may follow {@code completed}, is not among them. Elsewhere it comes seconds later; here
 * all that a card says is read in one go, and a card would be {@code enriched} as soon as it is {@code completed}. Whoever asks
 * again and again until it reads {@code completed}, or registers late and waits for that word, would wait for ever. Backends are
 * told by the webhook {@code card.enriched}.
 */
public enum CardState {
    PENDING,
    FRONTSIDE_PROCESSING,
    FRONTSIDE_FAILED,
    /** The front is done; the back is wanted. */
    BACKSIDE_PROCESSING,
    BACKSIDE_FAILED,
    POST_PROCESSING,
    COMPLETED,
    ERROR;

    private static final Map<CardState, Set<CardState>> NEXT = Map.of(
            PENDING, EnumSet.of(FRONTSIDE_PROCESSING, ERROR),
            FRONTSIDE_PROCESSING, EnumSet.of(FRONTSIDE_FAILED, BACKSIDE_PROCESSING, POST_PROCESSING, COMPLETED, ERROR),
            BACKSIDE_PROCESSING, EnumSet.of(BACKSIDE_FAILED, POST_PROCESSING, COMPLETED, ERROR),
            POST_PROCESSING, EnumSet.of(COMPLETED, ERROR),
            COMPLETED, EnumSet.noneOf(CardState.class),
            FRONTSIDE_FAILED, EnumSet.noneOf(CardState.class),
            BACKSIDE_FAILED, EnumSet.noneOf(CardState.class),
            ERROR, EnumSet.noneOf(CardState.class));

    public boolean canBecome(CardState next) {
        return NEXT.get(this).contains(next);
    }

    /** Pictures are still of use. */
    public boolean isOpen() {
        return this == PENDING || this == FRONTSIDE_PROCESSING || this == BACKSIDE_PROCESSING;
    }

    /** The result is there. */
    public boolean isDone() {
        return this == COMPLETED;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CardState ofWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
