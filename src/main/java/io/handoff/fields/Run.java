package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;

/**
 * Whole tokens behind each other; whether they were printed apart or together is the same.
 *
 * @param folded their letters, see {@link Letters#folded}
 * @param tokens at least one
 */
record Run(String folded, List<Token> tokens) {

    private static final int LONGEST = 60;

    /** All runs of some tokens, up to a length that no name reaches. */
    static List<Run> of(List<Token> tokens) {
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            StringBuilder folded = new StringBuilder();
            for (int to = from; to < tokens.size() && folded.length() < LONGEST; to++) {
                folded.append(tokens.get(to).folded());
                runs.add(new Run(folded.toString(), tokens.subList(from, to + 1)));
            }
        }
        return runs;
    }
}
