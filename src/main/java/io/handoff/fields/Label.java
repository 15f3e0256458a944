package io.handoff.fields;

import java.util.List;

/**
 * Label words found on a card.
 *
 * @param line number of the line, from the top
 * @param cell number of the cell in its line, from the left
 * @param from first token of the cell that belongs to the label
 * @param to first token after it
 * @param meanings what it announces; none for a label whose value no rule reads, which still ends the value before it
 * @param certainty 1, less for each letter that had to be forgiven
 */
record Label(int line, int cell, int from, int to, List<Meaning> meanings, double certainty) {}
