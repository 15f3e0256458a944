package io.handoff.enriched;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How sure something is, from 0 to 1; published as text with two decimals. */
record Score(double value) {

    @JsonValue
    String text() {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
