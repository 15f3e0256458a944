package io.handoff.fields;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A Medicare Beneficiary Identifier, with or without a label: eleven characters whose pattern nothing else on a card has
 * (CMS, "Understanding the Medicare Beneficiary Identifier Format"; no S, L, O, I, B, Z).
 */
final class MedicareNumberRule implements Rule {

    private static final String LETTER = "[AC-HJKMNP-RT-Y]";
    private static final String EITHER = "[0-9AC-HJKMNP-RT-Y]";
    private static final Pattern MBI = Pattern.compile(
            "[1-9]" + LETTER + EITHER + "\\d-?" + LETTER + EITHER + "\\d-?" + LETTER + LETTER + "\\d\\d");
    private static final double CERTAINTY = 0.9;

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.layout()
                .cells()
                .flatMap(cell -> cell.tokens().stream())
                .filter(token -> MBI.matcher(token.text()).matches())
                .map(token -> new Candidate(
                        FieldName.MEMBER_NUMBER, token.text(), CERTAINTY * token.confidence(), List.of(token)))
                .toList();
    }
}
