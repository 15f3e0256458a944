package io.handoff.webhooks;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the wire's words in the database. */
@Converter(autoApply = true)
public class DeliveryStateColumn implements AttributeConverter<DeliveryState, String> {
    @Override
    public String convertToDatabaseColumn(DeliveryState state) {
        return state.wire();
    }

    @Override
    public DeliveryState convertToEntityAttribute(String word) {
        return DeliveryState.ofWire(word).orElseThrow();
    }
}
