/**
 * X12 as text: a question to a payer (270), its answer (271), both 005010X279A1, and what says that a text was not taken (TA1,
 * 999).
 *
 * <p>Invariant: what cannot be understood is an {@link io.handoff.x12.X12Problem} that says where, never half an answer; money is
 * a decimal number, as it was written. Pure, without input or output. Level 0: imports nothing of the product.
 */
package io.handoff.x12;
