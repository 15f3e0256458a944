package io.handoff.fields;

import java.util.Comparator;
import java.util.List;

/** The name of a pharmacy benefit manager, wherever it stands. The names are in {@code benefit-managers.txt}. */
final class BenefitManagerRule implements Rule {

    private static final NameIndex<String> NAMES = names();
    private static final double CERTAINTY = 0.9;
    private static final double A_SLIP = 0.9;
    /** Longer text speaks of one, but does not name the card's. */
    private static final int MOST_TOKENS = 12;

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.layout()
                .cells()
                .filter(cell -> cell.tokens().size() <= MOST_TOKENS)
                .flatMap(cell -> Run.of(cell.tokens()).stream()
                        .flatMap(run -> NAMES.near(run.folded()).map(hit -> new Found(run, hit)))
                        .max(Comparator.comparingInt(
                                found -> found.hit().letters() - found.hit().slips()))
                        .map(Found::candidate)
                        .stream())
                .toList();
    }

    /** One is named there, as it is or nearly so. */
    static boolean isNamedIn(List<Token> tokens) {
        return Run.of(tokens).stream()
                .anyMatch(run -> NAMES.near(run.folded()).findAny().isPresent());
    }

    /** A name in print. */
    private record Found(Run run, NameIndex.Hit<String> hit) {
        /** It claims nothing: such a name may be the payer's as well. */
        Candidate candidate() {
            double score = CERTAINTY * Math.pow(A_SLIP, hit.slips()) * Cell.confidenceOf(run.tokens());
            return new Candidate(FieldName.PHARMACY_BENEFIT_MANAGER, hit.meaning(), score, List.of());
        }
    }

    private static NameIndex<String> names() {
        NameIndex<String> names = new NameIndex<>();
        Dictionary.lines("benefit-managers.txt").forEach(name -> names.add(Letters.folded(name), name));
        return names;
    }
}
