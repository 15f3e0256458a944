/**
 * Reads one line of print with a network (PP-OCRv4, of PaddleOCR), and finds from the line's pixels what that leaves out:
 * the height of the print, spaces that are narrow, accents.
 *
 * <p>May import {@code io.handoff.reading.worker.outline} and {@code ai.onnxruntime}.
 */
package io.handoff.reading.worker.line;
