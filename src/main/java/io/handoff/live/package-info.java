/**
 * Events to those who wait for them, at once.
 *
 * <p>Invariant: the log is the only outbox. A hearer (a socket, a stream, a poll) knows how far it has told and reads on from
 * there, one frame in flight; so nothing piles up behind a slow reader, and nothing is lost with a broken one. No thread waits.
 * Level 4: may import levels 0 to 3.
 */
package io.handoff.live;
