package io.handoff.cards;

import io.handoff.fields.CardFields;
import io.handoff.payers.CardClues;
import io.handoff.reading.Reading;
import java.util.List;

/** What the directory is told of a card, for measuring from outside this package. */
public final class Clues {
    private Clues() {}

    public static CardClues of(CardFields fields, List<Reading> sides) {
        return Matching.clues(fields, sides);
    }
}
