package io.handoff.eligibility;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the wire's words in the database. */
@Converter(autoApply = true)
public class EligibilityStateColumn implements AttributeConverter<EligibilityState, String> {
    @Override
    public String convertToDatabaseColumn(EligibilityState state) {
        return state.wire();
    }

    @Override
    public EligibilityState convertToEntityAttribute(String word) {
        return EligibilityState.ofWire(word);
    }
}
