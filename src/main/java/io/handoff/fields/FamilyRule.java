package io.handoff.fields;

import java.util.List;

/** The member is the first of the family's list. */
final class FamilyRule implements Rule {

    private static final double CERTAINTY = 0.75;

    @Override
    public List<Candidate> candidates(CardSide side) {
        return FamilyRows.in(side).stream()
                .limit(1)
                .map(name -> new Candidate(
                        FieldName.MEMBER_NAME,
                        name.text(),
                        CERTAINTY * Cell.confidenceOf(name.tokens()),
                        name.tokens()))
                .toList();
    }
}
