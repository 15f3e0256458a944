/**
 * Questions to payers whether a patient is covered, from the wish to the outcome.
 *
 * <p>Invariant: every question ends in {@code completed} or {@code error}, told once; what was asked is ciphertext and goes when
 * its card goes; an answer is never made up. Of cards it reads the table, with the card's row locked before its own.
 * Level 4: may import levels 0 to 3.
 */
package io.handoff.eligibility;
