package io.handoff.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.events.EventError;
import io.handoff.ids.CardId;
import io.handoff.ids.EligibilityId;
import java.time.Instant;

/**
 * A question and its outcome in the published form.
 *
 * @param eligibilityResponse all that the payer said, only as X12 where it could not be understood; null where it said nothing
 * @param eligibilitySummarizedResponse what that comes to; null where it could not be understood
 * @param deleted ours: true once its card was deleted, and its content with it; else absent
 */
public record EligibilityView(
        EligibilityId eligibilityId,
        EligibilityState state,
        CardId cardId,
        JsonNode eligibilityRequest,
        JsonNode eligibilityResponse,
        JsonNode eligibilitySummarizedResponse,
        EventError error,
        Instant createdAt,
        Boolean deleted) {

    /** @param answer what {@link Outcome} made of the payer's answer, or null */
    static EligibilityView of(Eligibility eligibility, JsonNode request, JsonNode answer) {
        return new EligibilityView(
                eligibility.id(),
                eligibility.state(),
                eligibility.card(),
                request,
                answer == null ? null : answer.get("response"),
                answer == null ? null : answer.get("summary"),
                Fault.error(eligibility.fault()),
                eligibility.createdAt(),
                eligibility.isDeleted() ? true : null);
    }
}
