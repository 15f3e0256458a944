package io.handoff.clearinghouse;

import java.time.Instant;
import java.util.UUID;

/**
 * One question on its way.
 *
 * @param payload the X12 270
 * @param id of this sending: each one has its own, also of the same question
 * @param sentAt when it goes
 */
public record Letter(String payload, UUID id, Instant sentAt) {
    /** It names a patient. */
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
