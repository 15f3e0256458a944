package io.handoff.cards;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the wire's words in the database. */
@Converter(autoApply = true)
public class CardStateColumn implements AttributeConverter<CardState, String> {
    @Override
    public String convertToDatabaseColumn(CardState state) {
        return state.wire();
    }

    @Override
    public CardState convertToEntityAttribute(String word) {
        return CardState.ofWire(word);
    }
}
