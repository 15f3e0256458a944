package io.handoff.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.access.Stay;
import io.handoff.ids.HandoffId;

/**
 * What a question takes from a card that was read.
 *
 * @param handoff null for a card that was not made by a phone
 * @param details in the published form; a missing node where nothing was read
 */
record ScannedCard(Stay stay, HandoffId handoff, JsonNode details) {
    /** The member number on it, or null. */
    String memberNumber() {
        return value("member_number");
    }

    /** The payer's id on it, or null. */
    String payerId() {
        return value("payer_id");
    }

    private String value(String field) {
        return details.path(field).path("value").textValue();
    }
}
