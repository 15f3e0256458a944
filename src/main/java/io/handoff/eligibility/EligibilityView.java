package io.handoff.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.events.EventError;
import io.handoff.ids.CardId;
import io.handoff.ids.EligibilityId;
import java.time.Instant;

/**
 * A question and its outcome in the published form.
 *
 * @param deleted ours: true once its card was deleted, and its content with it; else absent
 */
public record EligibilityView(
        EligibilityId eligibilityId,
        EligibilityState state,
        CardId cardId,
        JsonNode eligibilityRequest,
        EventError error,
        Instant createdAt,
        Boolean deleted) {

    static EligibilityView of(Eligibility eligibility, JsonNode request) {
        return new EligibilityView(
                eligibility.id(),
                eligibility.state(),
                eligibility.card(),
                request,
                Fault.error(eligibility.fault()),
                eligibility.createdAt(),
                eligibility.isDeleted() ? true : null);
    }
}
