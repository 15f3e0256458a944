package io.handoff.webhooks;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.handoff.events.EventError;
import io.handoff.ids.CardId;
import io.handoff.ids.EligibilityId;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;
import java.time.Instant;

/**
 * A body, in the form of the published {@code Webhook…Event} schemas.
 *
 * @param configuration in card events but {@code card.error}
 * @param error in {@code card.error} and {@code eligibility.error}
 * @param userId the {@code IdentityId} that came with the access token; what the organisation calls the person, which may be
 *     a record number, is not stored
 */
@JsonPropertyOrder("type")
record Message(
        String type,
        EligibilityId eligibilityId,
        CardId cardId,
        Configuration configuration,
        Instant createdAt,
        Instant updatedAt,
        boolean deleted,
        Failure error,
        SessionId sessionId,
        PersonId userId) {

    /** How the card was to be scanned. */
    record Configuration(boolean enableBacksideScan, boolean enableLivescan, boolean enablePayerMatch) {}

    /** @param error a word for programs */
    record Failure(String error, String message) {
        static Failure of(EventError error) {
            return error == null
                    ? new Failure("error", "Something went wrong on our side.")
                    : new Failure(error.type(), error.message());
        }
    }
}
