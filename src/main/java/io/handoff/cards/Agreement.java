package io.handoff.cards;

import io.handoff.fields.CardFields;
import io.handoff.fields.Field;
import io.handoff.fields.FieldName;
import io.handoff.reading.Reading;
import java.util.List;
import java.util.Optional;

/**
 * What the pictures of a card's front show together, and whether it is enough: the one rule by which the side is done, and
 * live scanning stops. Required are the member number and, unless the card seems to show none, the member's name.
 */
final class Agreement {
    /** What a plain, sharp picture of a labelled number scores; two that agree come to it from 0.56 each. */
    static final double SURE = 0.75;

    /** Pictures that show the number and no name; after so many, one more would hardly show it. */
    private static final int PATIENCE = 3;

    private final List<Reading> pictures;
    private final CardFields together;

    private Agreement(List<Reading> pictures) {
        this.pictures = List.copyOf(pictures);
        this.together = CardFields.of(pictures.toArray(Reading[]::new));
    }

    static Agreement of(List<Reading> pictures) {
        return new Agreement(pictures);
    }

    /** No further picture is needed: the number is beyond doubt, and a name is there or not to be expected. */
    boolean isSure() {
        return number().filter(number -> number.score() >= SURE).isPresent() && (hasName(together) || isNameless());
    }

    /** The number is there, however faint: enough where no further picture will come of itself. */
    boolean isShown() {
        return number().isPresent();
    }

    private Optional<Field> number() {
        return together.get(FieldName.MEMBER_NUMBER);
    }

    /** A picture with nothing against it shows the number and no name, or several bad ones do. */
    private boolean isNameless() {
        var numbered = pictures.stream().filter(Agreement::showsNumber).toList();
        return numbered.size() >= PATIENCE
                || numbered.stream().anyMatch(picture -> picture.flaws().isEmpty());
    }

    private static boolean showsNumber(Reading picture) {
        return CardFields.of(picture).get(FieldName.MEMBER_NUMBER).isPresent();
    }

    private static boolean hasName(CardFields fields) {
        return fields.get(FieldName.MEMBER_NAME).isPresent();
    }
}
