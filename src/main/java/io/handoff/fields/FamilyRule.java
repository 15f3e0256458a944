package io.handoff.fields;

import java.util.List;

/** The member is the first of the family's list. */
final class FamilyRule implements Rule {

    private static final double CERTAINTY = 0.75;

    /** One line alone may be another list's. */
    private static final double ALONE = 0.6;

    @Override
    public List<Candidate> candidates(CardSide side) {
        List<Value> family = FamilyRows.in(side);
        double certainty = family.size() > 1 ? CERTAINTY : ALONE;
        return family.stream()
                .limit(1)
                .map(name -> new Candidate(
                        FieldName.MEMBER_NAME,
                        name.text(),
                        certainty * Cell.confidenceOf(name.tokens()),
                        name.tokens()))
                .toList();
    }
}
