package io.handoff.handoff;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a handoff stands, and what may come next. */
public enum HandoffState {
    /** The link is shown. */
    WAITING,
    /** A person has the page open; nothing is spent. */
    OPENED,
    /** A phone has exchanged the link. */
    CLAIMED,
    /** The desktop is asked whether this is the right phone. */
    CONFIRMING,
    /** The phone takes pictures. */
    CAPTURING,
    /** The pictures are in and being read. */
    READING,
    COMPLETED,
    CANCELLED,
    EXPIRED,
    /** The person with the phone said: not me. */
    REJECTED;

    private static final Map<HandoffState, Set<HandoffState>> NEXT = Map.of(
            WAITING, EnumSet.of(OPENED, CLAIMED, CANCELLED, EXPIRED, REJECTED),
            OPENED, EnumSet.of(CLAIMED, CANCELLED, EXPIRED, REJECTED),
            CLAIMED, EnumSet.of(CONFIRMING, CAPTURING, CANCELLED, EXPIRED, REJECTED),
            CONFIRMING, EnumSet.of(CAPTURING, CANCELLED, EXPIRED, REJECTED),
            CAPTURING, EnumSet.of(READING, COMPLETED, CANCELLED, EXPIRED, REJECTED),
            READING, EnumSet.of(CAPTURING, COMPLETED, CANCELLED, EXPIRED, REJECTED),
            COMPLETED, EnumSet.noneOf(HandoffState.class),
            CANCELLED, EnumSet.noneOf(HandoffState.class),
            EXPIRED, EnumSet.noneOf(HandoffState.class),
            REJECTED, EnumSet.noneOf(HandoffState.class));

    public boolean canBecome(HandoffState next) {
        return NEXT.get(this).contains(next);
    }

    /** Nothing follows any more. */
    public boolean isOver() {
        return NEXT.get(this).isEmpty();
    }

    /** It ended without a result. */
    boolean isStopped() {
        return isOver() && this != COMPLETED;
    }

    /** No phone has exchanged the link yet. */
    boolean isUnclaimed() {
        return this == WAITING || this == OPENED;
    }

    /** A person holds the phone and is to do something with it. */
    boolean isPhonesTurn() {
        return this == CLAIMED || this == CONFIRMING || this == CAPTURING;
    }

    static Set<HandoffState> allOver() {
        return Stream.of(values()).filter(HandoffState::isOver).collect(Collectors.toUnmodifiableSet());
    }

    /** The word of the wire and the database. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static HandoffState ofWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
