package io.handoff.events;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.handoff.config.Sql;
import io.handoff.events.Event.EligibilityChanged;
import io.handoff.events.Event.HandoffChanged;
import io.handoff.events.Event.ScanChanged;
import io.handoff.ids.CardId;
import io.handoff.ids.Id;
import io.handoff.ids.SessionId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes and reads the log. */
@Stateless
public class EventLog {
    /** Number, row and notice in one statement: somebody waits for most events, and each statement is a way to and fro. */
    private static final String APPEND =
            """
            with place as (
                insert into event_stream (session_id, last_seq, last_at) values (?1, 1, clock_timestamp())
                on conflict (session_id) do update
                set last_seq = event_stream.last_seq + 1,
                    last_at = greatest(clock_timestamp(), event_stream.last_at + interval '1 microsecond')
                returning last_seq, last_at),
            written as (
                insert into event (session_id, seq, created_at, id, type, state, card_id, scan_id, eligibility_id,
                                   handoff_id, error_type, error_message, reason)
                select ?1, last_seq, last_at, gen_random_uuid(), ?4, ?5, cast(?6 as uuid), cast(?7 as uuid),
                       cast(?8 as uuid), cast(?9 as uuid), ?10, ?11, ?12
                from place)
            select cast(pg_notify(?2, ?3) as text)""";

    @Inject
    Sql sql;

    @Inject
    jakarta.enterprise.event.Event<Appended> appended;

    /** Adds an event in the transaction of the change it tells of, which must be open. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void append(SessionId session, Event event) {
        var error = event.error();
        sql.first(
                String.class,
                APPEND,
                session.value(),
                Notices.CHANNEL,
                Notices.EVENTS + session,
                event.type(),
                event.state(),
                text(event.card()),
                event instanceof ScanChanged scan ? text(scan.scan()) : null,
                event instanceof EligibilityChanged eligibility ? text(eligibility.eligibility()) : null,
                text(event.handoff()),
                error == null ? null : error.type(),
                error == null ? null : error.message(),
                event instanceof HandoffChanged handoff ? handoff.reason() : null);
        appended.fire(new Appended(session, event));
    }

    private static String text(Id id) {
        return id == null ? null : id.value().toString();
    }

    /** The session's events with a number above {@code after}, oldest first, at most {@code limit}. */
    public List<LoggedEvent> after(SessionId session, long after, int limit) {
        return rows("where session_id = ?1 and seq > ?2 order by seq limit ?3", session.value(), after, limit);
    }

    /** Those of the sessions that have events beyond the number they are told up to; one query for all. */
    public Set<SessionId> ahead(Map<SessionId, Long> told) {
        var sessions = told.keySet().stream().map(SessionId::toString).collect(joining(" "));
        var numbers = told.values().stream().map(String::valueOf).collect(joining(" "));
        return sql
                .rows(
                        """
                        select s.session_id, s.last_seq from event_stream s
                        join unnest(cast(string_to_array(?1, ' ') as uuid[]), cast(string_to_array(?2, ' ') as bigint[]))
                            as told (session_id, seq) on told.session_id = s.session_id
                        where s.last_seq > told.seq""",
                        sessions,
                        numbers)
                .stream()
                .map(row -> new SessionId((UUID) row[0]))
                .collect(toSet());
    }

    /** The newest event of the card: its own, or its eligibility's if that is newer. */
    public Optional<LoggedEvent> newest(CardId card) {
        return rows("where card_id = ?1 and type in ('card', 'eligibility') order by seq desc limit 1", card.value())
                .stream()
                .findFirst();
    }

    /** The number of the session's last event; 0 where there is none. */
    public long last(SessionId session) {
        return sql.first(Long.class, "select last_seq from event_stream where session_id = ?1", session.value())
                .orElse(0L);
    }

    private List<LoggedEvent> rows(String where, Object... parameters) {
        return sql.rows(EventRow.SELECT + where, parameters).stream()
                .map(EventRow::read)
                .toList();
    }
}
