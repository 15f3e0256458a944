package io.handoff.enriched;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How sure something is, from 0 to 1; published as text with two decimals. */
record Score(double value) {

    /** The recogniser's own estimate of the worst read part of a number; below it wrong figures are frequent. */
    static final double READ_SURELY = 0.8;

    @JsonValue
    String text() {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
