package io.handoff.cards;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.events.EventError;
import io.handoff.ids.CardId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.SessionId;
import java.time.Instant;

/**
 * A card in the published form; {@code session_id} and {@code handoff_id} are ours.
 *
 * @param metadata what the creator wanted kept, and once it is completed the versions of what has read it
 */
public record CardView(
        CardId cardId,
        CardState state,
        Instant createdAt,
        boolean deleted,
        EventError error,
        JsonNode details,
        JsonNode payerMatch,
        JsonNode enrichedResults,
        JsonNode metadata,
        CardImages images,
        SessionId sessionId,
        HandoffId handoffId) {

    static CardView of(
            Card card,
            JsonNode details,
            JsonNode payerMatch,
            JsonNode enrichedResults,
            JsonNode metadata,
            CardImages images) {
        return new CardView(
                card.id(),
                card.state(),
                card.createdAt(),
                card.isDeleted(),
                Fault.error(card.fault()),
                details,
                payerMatch,
                enrichedResults,
                metadata,
                images,
                card.session(),
                card.handoff());
    }
}
