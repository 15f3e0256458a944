package io.handoff.events;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.handoff.events.Event.EligibilityChanged;
import io.handoff.events.Event.HandoffChanged;
import io.handoff.events.Event.ScanChanged;
import io.handoff.ids.CardId;
import io.handoff.ids.EligibilityId;
import io.handoff.ids.EventId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.ScanId;
import io.handoff.ids.SessionId;
import java.time.Instant;

/** An event as clients get it. {@code seq} and, in card events, {@code handoff_id} are ours; published clients ignore them. */
@JsonPropertyOrder({"type", "event_id"})
public record EventFrame(
        String type,
        EventId eventId,
        CardId cardId,
        ScanId scanId,
        EligibilityId eligibilityId,
        HandoffId handoffId,
        String state,
        String reason,
        EventError error,
        SessionId sessionId,
        long seq,
        Instant createdAt) {

    public static EventFrame of(LoggedEvent logged) {
        var event = logged.event();
        return new EventFrame(
                event.type(),
                logged.id(),
                event.card(),
                event instanceof ScanChanged scan ? scan.scan() : null,
                event instanceof EligibilityChanged eligibility ? eligibility.eligibility() : null,
                event.handoff(),
                event.state(),
                event instanceof HandoffChanged handoff ? handoff.reason() : null,
                event.error(),
                logged.session(),
                logged.seq(),
                logged.at());
    }
}
