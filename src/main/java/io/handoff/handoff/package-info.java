/**
 * One magic link and the phone that claimed it.
 *
 * <p>Invariant: one link, one phone; what may follow which state stands in {@link io.handoff.handoff.HandoffState} and
 * nowhere else; a link's token is never stored.
 * Level 3: may import levels 0 to 2.
 */
package io.handoff.handoff;
