package io.handoff.fields;

import java.util.List;

/**
 * A value that has its field's shape.
 *
 * @param certainty how well it fits, 0 to 1
 * @param tokens what it was read from
 */
record Value(String text, double certainty, List<Token> tokens) {}
