package io.handoff.cards;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the card's back is wanted. */
public enum Backside {
    REQUIRED,
    /** Wanted, but a back that cannot be read does not spoil the card. */
    OPTIONAL,
    DISABLED;

    static Optional<Backside> of(String word) {
        return Stream.of(values()).filter(mode -> mode.wire().equals(word)).findFirst();
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Keeps the wire's words in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Backside, String> {
        @Override
        public String convertToDatabaseColumn(Backside mode) {
            return mode.wire();
        }

        @Override
        public Backside convertToEntityAttribute(String word) {
            return of(word).orElseThrow();
        }
    }
}
