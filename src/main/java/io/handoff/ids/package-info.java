/**
 * Typed ids, so that no card's id is ever passed for a session's.
 *
 * <p>Level 0: may import {@code problem}.
 */
package io.handoff.ids;
