package io.handoff.cards;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.config.Json;
import io.handoff.problem.HttpProblem;
import io.handoff.problem.Problem;
import java.io.IOException;

/**
 * Which picture will come by a form post.
 *
 * @param metadata how it was taken, kept sealed; may be null
 */
record FormWish(Orientation side, String captureType, JsonNode metadata) {
    /** The front, of whatever kind. */
    static FormWish front() {
        return new FormWish(Orientation.FRONT, Upload.captureType(null), null);
    }

    /**
     * Reads the published body.
     *
     * @throws Problem 400 where it is missing or says something else
     */
    static FormWish of(byte[] body) {
        try {
            var json = Json.MAPPER.readTree(body == null ? new byte[0] : body);
            return new FormWish(
                    Upload.side(text(json, "orientation")),
                    Upload.captureType(text(json, "capture_type")),
                    Notes.object(json.get("metadata")));
        } catch (IOException e) {
            throw HttpProblem.malformedBody();
        }
    }

    /** Null where it is absent; what is no text is no allowed word either. */
    private static String text(JsonNode json, String member) {
        var value = json.get(member);
        return value == null || value.isNull() ? null : value.isTextual() ? value.textValue() : "";
    }
}
