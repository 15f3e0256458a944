package io.handoff.ids;

import java.util.UUID;

/** Names one picture's way through reading. */
public record ScanId(UUID value) implements Id {
    /** A new one, at random. */
    public static ScanId random() {
        return new ScanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
