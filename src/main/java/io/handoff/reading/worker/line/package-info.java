/**
 * Reads one line of text with a network of its own (PP-OCRv4, of PaddleOCR), which sees single letters and figures better
 * than the recogniser of whole cards, but finds no text by itself.
 *
 * <p>May import {@code io.handoff.reading.worker.outline} and {@code ai.onnxruntime}.
 */
package io.handoff.reading.worker.line;
