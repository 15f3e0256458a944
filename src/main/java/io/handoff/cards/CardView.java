package io.handoff.cards;

import io.handoff.cards.Details.MatchScore;
import io.handoff.events.EventError;
import io.handoff.ids.CardId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.SessionId;
import java.time.Instant;
import java.util.Map;

/** A card in the published form; {@code session_id} and {@code handoff_id} are ours. */
public record CardView(
        CardId cardId,
        CardState state,
        Instant createdAt,
        boolean deleted,
        EventError error,
        Map<String, MatchScore> details,
        SessionId sessionId,
        HandoffId handoffId) {

    static CardView of(Card card, Map<String, MatchScore> details) {
        return new CardView(
                card.id(),
                card.state(),
                card.createdAt(),
                card.isDeleted(),
                Fault.error(card.fault()),
                details,
                card.session(),
                card.handoff());
    }
}
