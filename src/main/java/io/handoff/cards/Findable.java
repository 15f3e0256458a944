package io.handoff.cards;

import io.handoff.fields.CardFields;
import io.handoff.fields.Field;
import io.handoff.fields.FieldName;
import io.handoff.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** By which of its fields a card is found. */
@ApplicationScoped
class Findable {
    private static final List<FieldName> NUMBERS = List.of(FieldName.MEMBER_NUMBER, FieldName.MEDICARE_MEDICAID_ID);
    private static final List<FieldName> NAMES = List.of(FieldName.MEMBER_NAME, FieldName.PAYER_NAME);

    @Inject
    SearchIndex index;

    /** In the transaction that stores the fields. */
    void put(Card card, CardFields fields) {
        index.put(card.account(), card.id(), values(fields, NUMBERS), names(fields));
    }

    private static List<String> names(CardFields fields) {
        return Stream.concat(
                        values(fields, NAMES).stream(),
                        fields.dependents().stream().map(Field::value))
                .toList();
    }

    private static List<String> values(CardFields fields, List<FieldName> names) {
        return names.stream()
                .map(fields::get)
                .flatMap(Optional::stream)
                .map(Field::value)
                .toList();
    }
}
