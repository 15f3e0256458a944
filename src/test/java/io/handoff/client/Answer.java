package io.handoff.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What the server answered. */
public record Answer(int status, HttpHeaders headers, byte[] bytes) {
    /** The body as JSON; an empty one is a missing node. */
    public JsonNode json() {
        try {
            return Api.JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON: " + this, e);
        }
    }

    /** The text of a top-level member, or null where it is absent. */
    public String text(String member) {
        JsonNode value = json().get(member);
        return value == null ? null : value.asText();
    }

    /** This answer, once more.
     *
     * @throws AssertionError where its status is another one
     */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("Expected " + wanted + ", got " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return status + " " + new String(bytes, StandardCharsets.UTF_8);
    }
}
