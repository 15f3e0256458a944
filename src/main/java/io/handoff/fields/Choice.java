package io.handoff.fields;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each field its surest candidate. What is printed once is the value of one field only: the surer one's. */
final class Choice {

    /** Below this a field is left out. */
    static final double SURE_ENOUGH = 0.4;

    private Choice() {}

    static Map<FieldName, Field> among(List<Candidate> candidates) {
        Map<FieldName, Field> chosen = new EnumMap<>(FieldName.class);
        Set<Token> claimed = new HashSet<>();
        candidates.stream()
                .filter(candidate -> candidate.score() >= SURE_ENOUGH)
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .forEach(candidate -> {
                    if (!chosen.containsKey(candidate.name())
                            && candidate.claims().stream().noneMatch(claimed::contains)) {
                        chosen.put(candidate.name(), new Field(candidate.value(), candidate.score()));
                        claimed.addAll(candidate.claims());
                    }
                });
        return chosen;
    }
}
