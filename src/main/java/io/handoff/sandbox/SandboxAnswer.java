package io.handoff.sandbox;

import java.time.Duration;

/**
 * What the sandbox payer answers.
 *
 * @param x12 a 271, unless garbage was asked for
 * @param delay how long it takes its time
 */
record SandboxAnswer(String x12, Duration delay) {}
