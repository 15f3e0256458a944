/**
 * Tells an organisation's own servers what became of its cards, by signed HTTP posts in the Standard Webhooks form.
 *
 * <p>Invariant: a delivery is written in the transaction of the change it tells of, so that nothing is lost and nothing is
 * told that never happened; it arrives at least once, under one id and with one body, and those of one card arrive at a
 * receiver in their order. Bodies hold ids, times and states, never what a card says. No transaction and no thread waits for
 * a receiver.
 * Level 3: may import levels 0 to 2.
 */
package io.handoff.webhooks;
