/**
 * Who pays: the directory of payers, accounts' own lists, and which of their entries a card means.
 *
 * <p>The supplied directory, {@code payers.csv}, holds facts out of the payer lists that the clearinghouses Stedi and Office
 * Ally publish, as stored in public repositories: ids, names, other names and ids, coverage and states.
 *
 * <p>Invariant: a printed payer id comes before any name; an entry of one account's list is never given to another.
 * Level 1: may import {@code config}, {@code ids} and {@code problem}.
 */
package io.handoff.payers;
