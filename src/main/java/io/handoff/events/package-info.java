/**
 * The append-only log of what happened, and the notice that wakes every node.
 *
 * <p>Invariant: an event is written in the transaction of the change it tells of, under a number that is given while the
 * session's stream is locked: numbers have no gaps and are seen in order. NOTIFY carries ids only and is a hint; readers go
 * by the table.
 * Level 1: may import {@code config}, {@code ids} and {@code problem}.
 */
package io.handoff.events;
