package io.handoff.fields;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The kind of plan, by the letters that the trade has for it: behind its label, or as a word of a short line such as the plan's
 * name. Where a side shows two kinds without a label, which one counts is not sure.
 */
final class PlanTypeRule implements Rule {

    /** CMS, glossary of HealthCare.gov; DHMO and DPPO are dental, PFFS and PDP of Medicare. */
    private static final Set<String> TYPES =
            Set.of("PPO", "HMO", "EPO", "POS", "HDHP", "CDHP", "DHMO", "DPPO", "PFFS", "PDP", "HMO-POS");

    private static final Pattern EDGE = Pattern.compile("^\\W+|\\W+$");
    private static final Pattern PARTS = Pattern.compile("[-/+]");
    private static final double IN_A_NAME = 0.8;
    private static final int MOST_TOKENS = 8;

    @Override
    public List<Candidate> candidates(CardSide side) {
        List<Candidate> labelled = side.labels().stream()
                .filter(label -> label.announces(FieldName.PLAN_TYPE, 0))
                .flatMap(label -> side.placesOf(label).stream()
                        .flatMap(place -> place.tokens().stream())
                        .flatMap(token -> candidate(token, label.certainty())))
                .toList();
        if (!labelled.isEmpty()) {
            return labelled.subList(0, 1);
        }
        List<Candidate> inNames = side.layout()
                .cells()
                .filter(cell -> cell.tokens().size() <= MOST_TOKENS)
                .flatMap(cell -> cell.tokens().stream())
                .flatMap(token -> candidate(token, IN_A_NAME))
                .toList();
        return inNames.stream().map(Candidate::value).distinct().count() == 1 ? inNames : List.of();
    }

    static boolean isType(Token token) {
        return TYPES.contains(EDGE.matcher(token.text()).replaceAll(""));
    }

    /** It claims nothing: the letters are part of the plan's name as well. */
    private static Stream<Candidate> candidate(Token token, double certainty) {
        String text = EDGE.matcher(token.text()).replaceAll("");
        Stream<String> words = TYPES.contains(text) ? Stream.of(text) : PARTS.splitAsStream(text);
        return words.filter(TYPES::contains)
                .limit(1)
                .map(type -> new Candidate(FieldName.PLAN_TYPE, type, certainty * token.confidence(), List.of()));
    }
}
