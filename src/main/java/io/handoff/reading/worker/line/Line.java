package io.handoff.reading.worker.line;

/**
 * A line as the network reads it.
 *
 * @param text without white space at its ends; empty where nothing was seen
 * @param confidence of the character that is least sure, 0 to 1; 0 for an empty text
 */
public record Line(String text, double confidence) {}
