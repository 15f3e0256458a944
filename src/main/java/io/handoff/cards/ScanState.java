package io.handoff.cards;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where one picture stands, in the published words, and what may come next. */
public enum ScanState {
    PENDING,
    PROCESSING,
    /** The picture is at fault. */
    REJECTED,
    /** Nobody needs the picture any more. */
    SKIPPED,
    COMPLETED,
    /** We are at fault. */
    ERROR;

    private static final Map<ScanState, Set<ScanState>> NEXT = Map.of(
            PENDING, EnumSet.of(PROCESSING, SKIPPED, ERROR),
            PROCESSING, EnumSet.of(REJECTED, SKIPPED, COMPLETED, ERROR),
            REJECTED, EnumSet.noneOf(ScanState.class),
            SKIPPED, EnumSet.noneOf(ScanState.class),
            COMPLETED, EnumSet.noneOf(ScanState.class),
            ERROR, EnumSet.noneOf(ScanState.class));

    public boolean canBecome(ScanState next) {
        return NEXT.get(this).contains(next);
    }

    public boolean isOver() {
        return NEXT.get(this).isEmpty();
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ScanState ofWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
