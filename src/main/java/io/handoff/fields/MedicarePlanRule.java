package io.handoff.fields;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The contract and plan benefit package of a Medicare Advantage or Part D plan, which its cards must show ("CMS-H1234-001";
 * CMS, Medicare Communications and Marketing Guidelines, on member ID cards).
 */
final class MedicarePlanRule implements Rule {

    private static final Pattern CONTRACT =
            Pattern.compile("\\b([EHRS]\\d{4})(?:[- ]|[- ]PBP[- ]?)(\\d{3}[A-Z]?)(?:[- ]\\d{1,3})?\\b");
    private static final Pattern NAMED =
            Pattern.compile("\\bCMS\\b|\\bContract\\b|\\bPBP\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEDICARE = Pattern.compile("Medicare", Pattern.CASE_INSENSITIVE);
    private static final double CERTAINTY = 0.95;

    @Override
    public List<Candidate> candidates(CardSide side) {
        boolean isMedicares = side.layout().cells().anyMatch(cell -> MEDICARE.matcher(cell.text())
                .find());
        return side.layout()
                .cells()
                .filter(cell -> isMedicares || NAMED.matcher(cell.text()).find())
                .flatMap(MedicarePlanRule::candidate)
                .toList();
    }

    private static Stream<Candidate> candidate(Cell cell) {
        return CONTRACT.matcher(cell.text()).results().limit(1).map(found -> candidate(cell, found));
    }

    private static Candidate candidate(Cell cell, MatchResult found) {
        String plan = found.group(1) + '-' + found.group(2);
        return new Candidate(FieldName.PLAN_ID, plan, CERTAINTY * cell.confidence(), List.of());
    }
}
