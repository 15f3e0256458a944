package io.handoff.fields;

import java.util.List;

/** States of the United States, which payers are named after: recognition sees "Ilinois" and "Hawalii". */
final class StateNames {

    private static final List<String> LONG = Dictionary.lines("states.txt");

    private static final int ONE_SLIP = 1;

    private StateNames() {}

    /** The state that a word is but for one letter; else the word as it is. */
    static String corrected(String word) {
        return LONG.stream()
                .filter(state -> Letters.distance(word, state, ONE_SLIP) <= ONE_SLIP)
                .findFirst()
                .orElse(word);
    }
}
