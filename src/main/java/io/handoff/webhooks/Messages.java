package io.handoff.webhooks;

import io.handoff.config.Sql;
import io.handoff.events.Event;
import io.handoff.events.Event.EligibilityChanged;
import io.handoff.ids.CardId;
import io.handoff.ids.EligibilityId;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;
import io.handoff.webhooks.Message.Configuration;
import io.handoff.webhooks.Message.Failure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Writes bodies, in the transaction of the change they tell of. Of a card's row they take times and options only. */
@ApplicationScoped
class Messages {
    @Inject
    Sql sql;

    Message about(EventType type, SessionId session, Event event) {
        return event instanceof EligibilityChanged eligibility
                ? aboutEligibility(
                        type,
                        session,
                        event.card(),
                        eligibility.eligibility(),
                        type == EventType.ELIGIBILITY_ERROR ? Failure.of(event.error()) : null)
                : aboutCard(
                        type, session, event.card(), type == EventType.CARD_ERROR ? Failure.of(event.error()) : null);
    }

    Message aboutCard(EventType type, SessionId session, CardId card, Failure error) {
        var row = sql.rows(
                        """
                        select person_id, backside <> 'disabled', livescan, created_at,
                               greatest(updated_at, deleted_at), deleted_at is not null
                        from card where id = ?1""",
                        card.value())
                .get(0);
        return new Message(
                type.wire(),
                null,
                card,
                type.hasConfiguration() ? new Configuration((Boolean) row[1], (Boolean) row[2], true) : null,
                (Instant) row[3],
                (Instant) row[4],
                (Boolean) row[5],
                error,
                session,
                new PersonId((UUID) row[0]));
    }

    Message aboutEligibility(EventType type, SessionId session, CardId card, EligibilityId eligibility, Failure error) {
        var row = sql.rows(
                        """
                        select min(e.created_at), max(e.created_at), (select person_id from session where id = ?1)
                        from event e
                        where e.session_id = ?1 and e.card_id = ?2 and e.eligibility_id = ?3 and e.type = 'eligibility'""",
                        session.value(),
                        card.value(),
                        eligibility.value())
                .get(0);
        return new Message(
                type.wire(),
                eligibility,
                card,
                null,
                (Instant) row[0],
                (Instant) row[1],
                type == EventType.ELIGIBILITY_DELETED,
                error,
                session,
                new PersonId((UUID) row[2]));
    }
}
