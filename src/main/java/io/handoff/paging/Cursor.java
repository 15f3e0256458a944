package io.handoff.paging;

import io.handoff.problem.Problem;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * A place in a list that is ordered by time, then id, newest first: what stands there was seen last. Its text tells callers
 * nothing that they may rely on.
 *
 * @param at to the microsecond, as the database keeps it
 */
public record Cursor(Instant at, UUID id) {
    private static final byte FORM = 1;
    private static final int LENGTH = 1 + Long.BYTES + 2 * Long.BYTES;

    /** The opaque text, fit for a query. */
    public String text() {
        var bytes = ByteBuffer.allocate(LENGTH)
                .put(FORM)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** @throws Problem 400 for what {@link #text} never made */
    static Cursor parse(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.get() == FORM && bytes.remaining() == LENGTH - 1) {
                return new Cursor(time(bytes.getLong()), new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException | BufferUnderflowException | DateTimeException e) {
            // falls through
        }
        throw Problem.badRequest("bad_cursor", "cursor is not one that this list gave.");
    }

    /** Refuses times that no row ever had, which the database might not be able to compare. */
    private static Instant time(long micros) {
        if (micros < 0 || micros > 1L << 53) {
            throw new DateTimeException("far away");
        }
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
