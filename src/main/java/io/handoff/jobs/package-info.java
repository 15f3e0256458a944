/**
 * Durable work: what was promised in a transaction is done by some node, also when the first one dies.
 *
 * <p>Invariant: a job runs at least once; whoever writes a {@link io.handoff.jobs.Job} makes a second run harmless.
 * Level 2: may import levels 0 and 1.
 */
package io.handoff.jobs;
