package io.handoff.cards;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.config.Json;
import io.handoff.handoff.Backside;
import io.handoff.problem.HttpProblem;
import io.handoff.problem.Problem;
import java.io.IOException;

/**
 * The body of {@code POST /cards}; it may be absent, and so may everything in it.
 *
 * @param backside says more than {@code enable_backside_scan} and wins over it
 * @param metadata an object, kept sealed with the card; null where there is none
 */
public record NewCard(boolean enableBacksideScan, boolean enableLivescan, BacksideWish backside, JsonNode metadata) {
    /** The front only. */
    static final NewCard PLAIN = new NewCard(false, false, null, null);

    /** {@code {"scanning": "required" | "optional" | "disabled"}}. */
    public record BacksideWish(String scanning) {}

    /**
     * Reads the body, which older clients leave out, or send without saying what it is.
     *
     * @throws Problem 400 where it is not the JSON that belongs here
     */
    static NewCard of(byte[] body) {
        if (body == null || body.length == 0) {
            return PLAIN;
        }
        try {
            var read = Json.MAPPER.readValue(body, NewCard.class);
            return read == null ? PLAIN : read.checked();
        } catch (IOException e) {
            throw HttpProblem.malformedBody();
        }
    }

    private NewCard checked() {
        var noted = Notes.object(metadata);
        if (noted != null && !Notes.VERSIONS.stream().map(noted::path).allMatch(NewCard::isTextIfThere)) {
            throw Problem.badRequest("bad_metadata", String.join(" and ", Notes.VERSIONS) + " are text.");
        }
        return new NewCard(enableBacksideScan, enableLivescan, backside, noted);
    }

    private static boolean isTextIfThere(JsonNode value) {
        return value.isTextual() || value.isNull() || value.isMissingNode();
    }

    Backside backsideMode() {
        if (backside == null || backside.scanning() == null) {
            return enableBacksideScan ? Backside.REQUIRED : Backside.DISABLED;
        }
        return Backside.parse(backside.scanning());
    }
}
