package io.handoff.eligibility;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a question stands, in the published words. */
public enum EligibilityState {
    PROCESSING,
    COMPLETED,
    ERROR;

    /** An outcome is final. */
    public boolean canBecome(EligibilityState next) {
        return this == PROCESSING && next != PROCESSING;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EligibilityState ofWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
