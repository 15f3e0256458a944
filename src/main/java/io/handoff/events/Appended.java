package io.handoff.events;

import io.handoff.ids.SessionId;

/** Fired within the transaction that adds the event to the log: what an observer writes stands or falls with it. */
public record Appended(SessionId session, Event event) {}
