package io.handoff.cards;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the wire's words in the database. */
@Converter(autoApply = true)
public class ScanStateColumn implements AttributeConverter<ScanState, String> {
    @Override
    public String convertToDatabaseColumn(ScanState state) {
        return state.wire();
    }

    @Override
    public ScanState convertToEntityAttribute(String word) {
        return ScanState.ofWire(word);
    }
}
