package io.handoff.fields;

import java.util.List;

/**
 * Tokens that stand where a label's value may stand.
 *
 * @param certainty how usual that place is, 0 to 1
 */
record Place(List<Token> tokens, double certainty) {}
