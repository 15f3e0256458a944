package io.handoff.payers;

import java.time.Instant;

/** A list in the database. */
record PayerList(int id, ListKind kind, Instant loadedAt) {}
