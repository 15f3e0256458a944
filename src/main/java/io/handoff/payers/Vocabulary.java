package io.handoff.payers;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** How much each word says: "molina" much, "health" little, by how many names of the supplied directory have it. */
final class Vocabulary {
    private static final Vocabulary SUPPLIED = new Vocabulary(SuppliedDirectory.payers());

    private final Map<String, Double> weights = new HashMap<>();
    private final double most;

    private Vocabulary(List<Payer> payers) {
        Map<String, Integer> counts = new HashMap<>();
        int names = 0;
        for (var payer : payers) {
            for (var words : payer.words()) {
                names++;
                new HashSet<>(Words.split(words)).forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
        most = Math.log(names + 1.0);
        counts.forEach((word, count) -> weights.put(word, most - Math.log(count + 1.0)));
    }

    static Vocabulary supplied() {
        return SUPPLIED;
    }

    /** From about 1.5 for the most common word to about 9.5 for one that no name has. */
    double weight(String word) {
        return weights.getOrDefault(word, most);
    }

    double weight(Collection<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }
}
