package io.handoff.fields;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
                .flatMap(token -> Stream.of(
                        candidate(FieldName.MEMBER_NUMBER, token, List.of(token)),
                        candidate(FieldName.MEDICARE_MEDICAID_ID, token, List.of())))
                .toList();
    }

    private static Candidate candidate(FieldName name, Token token, List<Token> claims) {
        return new Candidate(name, token.text(), CERTAINTY * token.confidence(), claims);
    }
}
