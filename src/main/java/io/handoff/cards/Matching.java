package io.handoff.cards;

import io.handoff.fields.CardFields;
import io.handoff.fields.CardLines;
import io.handoff.fields.Field;
import io.handoff.fields.FieldName;
import io.handoff.ids.AccountId;
import io.handoff.payers.CardClues;
import io.handoff.payers.PayerMatch;
import io.handoff.payers.Payers;
import io.handoff.reading.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Tells the directory of payers what a card shows. */
@ApplicationScoped
class Matching {
    private static final Field NOTHING = new Field("", 0);

    @Inject
    Payers payers;

    PayerMatch match(AccountId account, CardFields fields, List<Reading> sides) {
        return payers.match(account, clues(fields, sides));
    }

    static CardClues clues(CardFields fields, List<Reading> sides) {
        var id = fields.get(FieldName.PAYER_ID).orElse(NOTHING);
        var name = fields.get(FieldName.PAYER_NAME).orElse(NOTHING);
        return new CardClues(
                id.value(),
                id.score(),
                name.value(),
                name.score(),
                fields.get(FieldName.RX_PCN).orElse(NOTHING).value(),
                CardLines.of(sides),
                Stream.concat(fields.get(FieldName.MEMBER_NAME).stream(), fields.dependents().stream())
                        .map(Field::value)
                        .toList());
    }
}
