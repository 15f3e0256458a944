package io.handoff.fields;

import java.util.List;
import java.util.stream.Stream;

/**
 * Counts what several pictures of a card say: two that give a field the same value bear each other out, and outvote a third
 * that is surer than either. What only one of them shows is as sure as it was.
 */
final class Votes {

    /** Pictures of one card are taken in one light by one hand: they err together, now and then. */
    private static final double INDEPENDENT = 0.8;

    private static final double SUREST = 0.99;

    private Votes() {}

    /** @param pictures what each offers; whatever one picture offers twice is one vote */
    static Stream<Candidate> counted(List<List<Candidate>> pictures) {
        return pictures.stream().flatMap(picture -> picture.stream().map(candidate -> {
            double doubt = 1 - candidate.score();
            for (List<Candidate> other : pictures) {
                if (other != picture) {
                    doubt *= 1 - INDEPENDENT * vote(other, candidate);
                }
            }
            double score = Math.max(candidate.score(), Math.min(SUREST, 1 - doubt));
            return new Candidate(candidate.name(), candidate.value(), score, candidate.claims());
        }));
    }

    /** 0 where the picture does not show the same. */
    private static double vote(List<Candidate> picture, Candidate candidate) {
        return picture.stream()
                .filter(other -> other.name() == candidate.name() && isSame(other.value(), candidate.value()))
                .mapToDouble(Candidate::score)
                .max()
                .orElse(0);
    }

    /** But for case and spaces: "Jane Public" is "JANE PUBLIC", and "XZ 914" is "XZ914". */
    private static boolean isSame(String one, String other) {
        return one.replace(" ", "").equalsIgnoreCase(other.replace(" ", ""));
    }
}
