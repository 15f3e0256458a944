package io.handoff.events;

/**
 * Why something failed, in cards, eligibility and events. {@code code} is a string there and {@code error} repeats
 * {@code type}, as published clients expect.
 */
public record EventError(String message, String type, String code, String error) {
    /** An error that is told with a type and a sentence. */
    public static EventError of(String type, String message) {
        return type == null ? null : new EventError(message, type, "422", type);
    }
}
