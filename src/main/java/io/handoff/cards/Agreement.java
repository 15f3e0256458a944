package io.handoff.cards;

import io.handoff.fields.CardFields;
import io.handoff.fields.FieldName;
import java.util.List;

/** When pictures that are taken one after the other have shown a card's front surely enough. */
final class Agreement {
    /** What a plain, sharp picture of a labelled number scores. */
    static final double SURE = 0.75;

    private Agreement() {}

    /**
     * One picture shows the member number clearly, or two show the same.
     *
     * @param fields what the newest picture shows
     * @param before what the earlier ones show
     */
    static boolean isSure(CardFields fields, List<CardFields> before) {
        return fields.get(FieldName.MEMBER_NUMBER)
                .filter(number -> number.score() >= SURE
                        || before.stream()
                                .flatMap(earlier -> earlier.get(FieldName.MEMBER_NUMBER).stream())
                                .anyMatch(earlier -> earlier.value().equals(number.value())))
                .isPresent();
    }
}
