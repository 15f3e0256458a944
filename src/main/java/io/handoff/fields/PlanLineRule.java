package io.handoff.fields;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A plan's name without a label: a short line with a word that plans are named with ("Choice Plus", "Gold PPO"). */
final class PlanLineRule implements Rule {

    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("ppo", 0.7),
            Map.entry("hmo", 0.7),
            Map.entry("epo", 0.7),
            Map.entry("pos", 0.65),
            Map.entry("hdhp", 0.7),
            Map.entry("hsa", 0.6),
            Map.entry("choice", 0.65),
            Map.entry("advantage", 0.65),
            Map.entry("select", 0.6),
            Map.entry("preferred", 0.6),
            Map.entry("bronze", 0.6),
            Map.entry("silver", 0.6),
            Map.entry("gold", 0.6),
            Map.entry("platinum", 0.6));
    private static final double ONE_WORD = 0.8;
    private static final int MOST_TOKENS = 6;

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.layout()
                .cells()
                .filter(cell -> cell.tokens().size() <= MOST_TOKENS && !side.hasLabel(cell))
                .filter(cell -> cell.tokens().stream().noneMatch(Token::hasDigit))
                .flatMap(PlanLineRule::candidate)
                .toList();
    }

    private static Stream<Candidate> candidate(Cell cell) {
        double certainty = Stream.of(cell.text().toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .mapToDouble(word -> WORDS.getOrDefault(word, 0.0))
                .max()
                .orElse(0);
        double whole = cell.tokens().size() == 1 ? ONE_WORD : 1;
        return new PlanShape()
                        .read(cell.tokens())
                        .filter(value -> certainty > 0)
                        .map(value -> new Candidate(
                                FieldName.PLAN_NAME, value.text(), certainty * whole * cell.confidence(), List.of()))
                        .stream();
    }
}
