package io.handoff.ids;

import java.util.UUID;

/** Names one question to a payer and its answer. */
public record EligibilityId(UUID value) implements Id {
    /** A new one, at random. */
    public static EligibilityId random() {
        return new EligibilityId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
