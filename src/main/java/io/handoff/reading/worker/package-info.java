/**
 * The child process: the only code that touches native image and recognition libraries.
 *
 * <p>Guards against the picture: its header is checked before anything is decoded, and every failure of native memory
 * ends the process instead of being guessed about. Never on the server's class path; the parent is
 * {@link io.handoff.reading.ImageWorkers}.
 *
 * <p>May import {@code io.handoff.reading} and {@code org.bytedeco}; what stands under it, what its own text says.
 */
package io.handoff.reading.worker;
