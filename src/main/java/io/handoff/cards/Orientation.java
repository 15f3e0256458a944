package io.handoff.cards;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which side of the card a picture shows. */
public enum Orientation {
    FRONT,
    BACK;

    static Optional<Orientation> of(String word) {
        return Stream.of(values()).filter(side -> side.wire().equals(word)).findFirst();
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Keeps the wire's words in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Orientation, String> {
        @Override
        public String convertToDatabaseColumn(Orientation side) {
            return side.wire();
        }

        @Override
        public Orientation convertToEntityAttribute(String word) {
            return of(word).orElseThrow();
        }
    }
}
