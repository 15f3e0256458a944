/**
 * From a payer's answer to the published summary: what a front desk wants to know.
 *
 * <p>Invariant: ambiguity never yields a wrong amount. What is not certain is absent; it is still among the benefits as the payer
 * gave them. Pure. Level 1: may import level 0.
 */
package io.handoff.coverage;
