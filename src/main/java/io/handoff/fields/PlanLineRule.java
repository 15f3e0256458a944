package io.handoff.fields;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
            Map.entry("options", 0.6),
            Map.entry("option", 0.6),
            Map.entry("basic", 0.6),
            Map.entry("elite", 0.6),
            Map.entry("flex", 0.6),
            Map.entry("premier", 0.6),
            Map.entry("supplement", 0.6),
            Map.entry("bronze", 0.6),
            Map.entry("silver", 0.6),
            Map.entry("gold", 0.6),
            Map.entry("platinum", 0.6));
    private static final double ONE_WORD = 0.8;
    private static final int MOST_TOKENS = 7;
    private static final Set<String> JOINING = Set.of("of", "and", "with", "plus", "from", "for", "the");
    private static final Set<String> PROVIDERS =
            Set.of(Letters.folded("provider"), Letters.folded("providers"), Letters.folded("card"));

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.layout()
                .cells()
                .filter(cell -> cell.tokens().size() <= MOST_TOKENS && !side.hasLabel(cell))
                .filter(cell -> !cell.isOfANetwork() && cell.tokens().stream().noneMatch(PlanLineRule::isOfNoName))
                .flatMap(PlanLineRule::candidate)
                .toList();
    }

    /** A plan's name has few figures, and no small words but those that join its parts; a kind of plan alone is no name. */
    private static boolean isOfNoName(Token token) {
        return token.text().matches("\\d{1,3}|\\d{5,}|.*[/$:%].*")
                || token.isWrittenSmall() && !JOINING.contains(token.text())
                || PROVIDERS.contains(token.folded());
    }

    private static Stream<Candidate> candidate(Cell cell) {
        double certainty = Stream.of(cell.text().toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .mapToDouble(word -> WORDS.getOrDefault(word, 0.0))
                .max()
                .orElse(0);
        double whole =
                cell.tokens().size() > 1 ? 1 : PlanTypeRule.isType(cell.tokens().get(0)) ? 0 : ONE_WORD;
        return new PlanShape()
                        .read(cell.tokens())
                        .filter(value -> certainty > 0)
                        .map(value -> new Candidate(
                                FieldName.PLAN_NAME, value.text(), certainty * whole * cell.confidence(), List.of()))
                        .stream();
    }
}
