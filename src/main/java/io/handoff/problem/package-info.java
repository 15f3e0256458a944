/**
 * Errors and the one place where they become answers: {@code {message, type, code}}.
 *
 * <p>Invariant: what is not a {@link io.handoff.problem.Problem} leaves as a 500 with an id, its cause only in the log.
 * Level 0: imports nothing of ours.
 */
package io.handoff.problem;
