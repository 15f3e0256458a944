package io.handoff.ids;

import java.util.UUID;

/** Names who a session belongs to; the published interface calls it IdentityId. */
public record PersonId(UUID value) implements Id {
    /** A new one, at random. */
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
