/**
 * Settings, the clock, and the one JSON form.
 *
 * <p>Invariant: a bad or missing setting stops the boot with one sentence that names it; nothing else reads the environment.
 * Level 0: imports nothing of ours.
 */
package io.handoff.config;
