package io.handoff.handoff;

import com.fasterxml.jackson.annotation.JsonValue;
import io.handoff.problem.Problem;
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

    private static Optional<Backside> of(String word) {
        return Stream.of(values()).filter(mode -> mode.wire().equals(word)).findFirst();
    }

    /**
     * Reads the published word; null stays null.
     *
     * @throws Problem 400 for any other word
     */
    public static Backside parse(String word) {
        return word == null
                ? null
                : of(word).orElseThrow(() ->
                        Problem.badRequest("bad_backside", "The back side is one of required, optional, disabled."));
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Keeps the wire's words in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Backside, String> {
        @Override
        public String convertToDatabaseColumn(Backside mode) {
            return mode == null ? null : mode.wire();
        }

        @Override
        public Backside convertToEntityAttribute(String word) {
            return word == null ? null : of(word).orElseThrow();
        }
    }
}
