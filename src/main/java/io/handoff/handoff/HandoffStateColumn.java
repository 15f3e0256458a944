package io.handoff.handoff;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the wire's words in the database. */
@Converter(autoApply = true)
public class HandoffStateColumn implements AttributeConverter<HandoffState, String> {
    @Override
    public String convertToDatabaseColumn(HandoffState state) {
        return state.wire();
    }

    @Override
    public HandoffState convertToEntityAttribute(String word) {
        return HandoffState.ofWire(word);
    }
}
