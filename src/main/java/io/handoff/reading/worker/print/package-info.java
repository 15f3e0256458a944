/**
 * Finds the lines of print in a picture with a network of its own (DBNet, of PP-OCRv4), whichever way they run, and has
 * each read; tells where each word stands in the picture turned upright.
 *
 * <p>May import {@code io.handoff.reading}, {@code io.handoff.reading.worker.line} and {@code
 * io.handoff.reading.worker.outline}.
 */
package io.handoff.reading.worker.print;
