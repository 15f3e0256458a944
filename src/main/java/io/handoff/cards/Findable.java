package io.handoff.cards;

import io.handoff.fields.CardFields;
import io.handoff.fields.Field;
import io.handoff.fields.FieldName;
import io.handoff.payers.PayerMatch;
import io.handoff.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** By what a card is found: fields of it, and the payer that it was matched with, of which it may show a logo and an id only. */
@ApplicationScoped
class Findable {
    private static final List<FieldName> NUMBERS = List.of(FieldName.MEMBER_NUMBER, FieldName.MEDICARE_MEDICAID_ID);
    private static final List<FieldName> NAMES = List.of(FieldName.MEMBER_NAME, FieldName.PAYER_NAME);

    @Inject
    SearchIndex index;

    /** In the transaction that stores the fields. */
    void put(Card card, CardFields fields, PayerMatch match) {
        index.put(card.account(), card.id(), values(fields, NUMBERS), names(fields, match));
    }

    private static List<String> names(CardFields fields, PayerMatch match) {
        var dependents = fields.dependents().stream().map(Field::value);
        return Stream.of(values(fields, NAMES).stream(), dependents, match.names().stream())
                .flatMap(names -> names)
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
