package io.handoff.events;

import io.handoff.events.Event.CardChanged;
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
import java.util.UUID;
import java.util.function.Function;

/** A row of the log, read back. */
final class EventRow {
    static final String SELECT =
            """
            select id, session_id, seq, created_at, type, state, card_id, scan_id, eligibility_id, handoff_id,
                   error_type, error_message, reason from event\s""";

    private EventRow() {}

    static LoggedEvent read(Object[] row) {
        return new LoggedEvent(
                new EventId((UUID) row[0]),
                new SessionId((UUID) row[1]),
                ((Number) row[2]).longValue(),
                (Instant) row[3],
                event(row));
    }

    private static Event event(Object[] row) {
        var state = (String) row[5];
        var card = id(row[6], CardId::new);
        var handoff = id(row[9], HandoffId::new);
        var error = EventError.of((String) row[10], (String) row[11]);
        return switch ((String) row[4]) {
            case "card" -> new CardChanged(card, handoff, state, error);
            case "scan" -> new ScanChanged(id(row[7], ScanId::new), card, handoff, state, error);
            case "eligibility" -> new EligibilityChanged(id(row[8], EligibilityId::new), card, handoff, state, error);
            case "handoff" -> new HandoffChanged(handoff, state, (String) row[12]);
            default -> throw new IllegalStateException("No event of type " + row[4]);
        };
    }

    private static <T> T id(Object column, Function<UUID, T> type) {
        return column == null ? null : type.apply((UUID) column);
    }
}
