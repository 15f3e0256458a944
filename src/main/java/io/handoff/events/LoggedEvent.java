package io.handoff.events;

import io.handoff.ids.EventId;
import io.handoff.ids.SessionId;
import java.time.Instant;

/**
 * An event in its place in the log.
 *
 * @param seq counts from 1 within the session, without gaps
 * @param at the event's own time; no two events of a session share it
 */
public record LoggedEvent(EventId id, SessionId session, long seq, Instant at, Event event) {}
