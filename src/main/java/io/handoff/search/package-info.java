/**
 * Finds cards by what is on them, without that being readable anywhere.
 *
 * <p>Invariant: the table holds keyed hashes only, under the account's own key; a query is hashed in the same way and never
 * written down.
 * Level 2: may import levels 0 and 1.
 */
package io.handoff.search;
