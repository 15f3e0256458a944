package io.handoff.fields;

import java.util.List;
import java.util.regex.Pattern;

/** States of the United States, which payers are named after: recognition sees "Ilinois" and "Hawalii". */
final class StateNames {

    private static final List<String> LONG = Dictionary.lines("states.txt");

    private static final int ONE_SLIP = 1;

    /** "Hawai'i" is spelled rightly; an "Alaskan" plan is not Alaska's. */
    private static final Pattern OTHERWISE_RIGHT = Pattern.compile(".*['’‘].*|.*n");

    private StateNames() {}

    /** The state that a word is but for one letter; else the word as it is. */
    static String corrected(String word) {
        String folded = Letters.folded(word);
        return LONG.stream()
                .filter(state -> !OTHERWISE_RIGHT.matcher(word).matches() || state.endsWith("n"))
                .filter(state -> Letters.distance(folded, Letters.folded(state), ONE_SLIP) <= ONE_SLIP)
                .findFirst()
                .orElse(word);
    }
}
