package io.handoff.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.access.Stay;
import io.handoff.ids.HandoffId;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a question takes from a card that was read.
 *
 * @param handoff null for a card that was not made by a phone
 * @param details in the published form; a missing node where nothing was read
 * @param payerMatch likewise
 */
record ScannedCard(Stay stay, HandoffId handoff, JsonNode details, JsonNode payerMatch) {
    /** Whom to ask. Each is null where it is not known. */
    record Payer(String id, String name) {}

    /** The member number on it, or null. */
    String memberNumber() {
        return value("member_number");
    }

    /**
     * Whom to ask.
     *
     * @param given the id that the caller gave, or null; it goes before all else
     * @param list the list whose ids the clearinghouse knows; where it has none, the id on the card goes before a match
     */
    Payer payer(String given, Optional<String> list) {
        if (given != null) {
            return new Payer(given, null);
        }
        var printed = value("payer_id");
        if (list.isEmpty() && printed != null) {
            return new Payer(printed, value("payer_name"));
        }
        return list.isPresent() && list.get().equals("custom")
                ? first("custom", "custom_payer_id", "custom_payer_name", null)
                : first("matches", "payer_id", "payer_name", list.orElse(null));
    }

    /** The likeliest comes first. */
    private Payer first(String member, String id, String name, String clearinghouse) {
        return StreamSupport.stream(payerMatch.path(member).spliterator(), false)
                .filter(match -> clearinghouse == null
                        || clearinghouse.equals(match.path("clearinghouse").textValue()))
                .map(match ->
                        new Payer(match.path(id).textValue(), match.path(name).textValue()))
                .findFirst()
                .orElse(new Payer(null, null));
    }

    private String value(String field) {
        return details.path(field).path("value").textValue();
    }
}
