package io.handoff.handoff;

import io.handoff.problem.Problem;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** When the desktop must say that the right phone has claimed the link. */
public enum Confirm {
    /** Where the phone is in another network than the desktop. */
    AUTO,
    ALWAYS,
    /** Only where the spoken code was used. */
    NEVER;

    /**
     * Reads the word of the wire; null is {@link #AUTO}.
     *
     * @throws Problem 400 for any other word
     */
    static Confirm parse(String word) {
        return word == null
                ? AUTO
                : of(word).orElseThrow(
                                () -> Problem.badRequest("bad_confirm", "confirm is one of auto, always, never."));
    }

    private static Optional<Confirm> of(String word) {
        return Stream.of(values()).filter(mode -> mode.wire().equals(word)).findFirst();
    }

    private String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Keeps the wire's words in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Confirm, String> {
        @Override
        public String convertToDatabaseColumn(Confirm mode) {
            return mode.wire();
        }

        @Override
        public Confirm convertToEntityAttribute(String word) {
            return of(word).orElseThrow();
        }
    }
}
