/**
 * Measurements that take too long for a test, one program each: {@code ./handoff bench <name>} runs {@code <Name>Bench}.
 *
 * <p>Whatever else runs on the machine makes times longer, so each is taken in turns with something known, and the ratio of
 * both is what counts. Tests share the instruments.
 */
package io.handoff.bench;
