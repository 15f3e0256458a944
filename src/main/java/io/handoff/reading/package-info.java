/**
 * Reads pictures in child processes: hand it the bytes of a photograph, it gives back the words with their places.
 *
 * <p>Guards one invariant: an untrusted picture is never decoded in the caller's process. This package looks at header
 * bytes only; decoding and recognition happen in {@code io.handoff.reading.worker}, which runs in child JVMs with limits
 * of their own and is not on the server's class path. What a child answers is not trusted either: sizes are bounded.
 *
 * <p>May import the JDK only.
 */
package io.handoff.reading;
