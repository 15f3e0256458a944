/**
 * Who did what, and who read what.
 *
 * <p>Invariant: written in the transaction of the act itself; ids only, never what was read.
 * Level 1: may import {@code config}, {@code ids} and {@code problem}.
 */
package io.handoff.audit;
