package io.handoff.ids;

import com.fasterxml.jackson.annotation.JsonValue;
import io.handoff.problem.Problem;
import java.util.UUID;
import java.util.function.Function;

/** A typed id; on the wire the bare UUID. */
public interface Id {
    @JsonValue
    UUID value();

    /**
     * Reads an id from a path or body.
     *
     * @throws Problem 404 where the text is no UUID: such an id does not exist, which is all that a stranger learns
     */
    static <T> T parse(String text, Function<UUID, T> type) {
        try {
            var uuid = UUID.fromString(text);
            if (uuid.toString().equalsIgnoreCase(text)) {
                return type.apply(uuid);
            }
        } catch (IllegalArgumentException e) {
            // falls through: the same answer as for an id that nobody has
        }
        throw Problem.notFound();
    }
}
