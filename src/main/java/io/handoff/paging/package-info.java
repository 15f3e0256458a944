/**
 * Lists in pages: where a page begins, how long it is, and what its answer says of itself.
 *
 * <p>Invariant: a page begins at a place in the order, not at a count, so that what is added meanwhile shifts nothing.
 * Level 1: may import {@code problem}.
 */
package io.handoff.paging;
