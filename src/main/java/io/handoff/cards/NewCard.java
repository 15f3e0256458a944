package io.handoff.cards;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.handoff.Backside;

/**
 * The body of {@code POST /cards}; it may be absent, and so may everything in it.
 *
 * @param backside says more than {@code enable_backside_scan} and wins over it
 * @param metadata kept sealed with the card
 */
public record NewCard(boolean enableBacksideScan, boolean enableLivescan, BacksideWish backside, JsonNode metadata) {
    static final NewCard PLAIN = new NewCard(false, false, null, null);

    /** {@code {"scanning": "required" | "optional" | "disabled"}}. */
    public record BacksideWish(String scanning) {}

    Backside backsideMode() {
        if (backside == null || backside.scanning() == null) {
            return enableBacksideScan ? Backside.REQUIRED : Backside.DISABLED;
        }
        return Backside.parse(backside.scanning());
    }
}
