package io.handoff.fields;

import java.util.List;
import java.util.Optional;

/**
 * A known name found in printed tokens.
 *
 * @param quality 1 for all letters, less for each one forgiven
 * @param length letters of the name
 * @param confidence of the recogniser in the tokens
 */
record NameMatch(double quality, int length, double confidence) {

    private static final double PER_SLIP = 0.08;

    /** Looks for the name as a run of whole tokens; whether they were printed apart or together is the same. */
    static Optional<NameMatch> find(String folded, List<Token> tokens) {
        int allowed = Letters.slipsAllowed(folded.length());
        Optional<NameMatch> best = Optional.empty();
        for (int from = 0; from < tokens.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < tokens.size() && run.length() <= folded.length() + allowed; to++) {
                run.append(tokens.get(to).folded());
                int slips = Letters.distance(folded, run.toString(), allowed);
                double quality = 1 - PER_SLIP * slips;
                if (slips <= allowed && best.stream().noneMatch(match -> match.quality >= quality)) {
                    double confidence = Cell.confidenceOf(tokens.subList(from, to + 1));
                    best = Optional.of(new NameMatch(quality, folded.length(), confidence));
                }
            }
        }
        return best;
    }
}
