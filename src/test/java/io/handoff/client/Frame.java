package io.handoff.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;

/** One JSON message that came over a socket. */
public record Frame(JsonNode json) {
    public String type() {
        return text("type");
    }

    public String state() {
        return text("state");
    }

    public String card() {
        return text("card_id");
    }

    public String eventId() {
        return text("event_id");
    }

    public String session() {
        return text("session_id");
    }

    public long seq() {
        return json.required("seq").asLong();
    }

    public Instant createdAt() {
        return OffsetDateTime.parse(text("created_at")).toInstant();
    }

    /** The error object; a missing node where there is none. */
    public JsonNode error() {
        return json.path("error");
    }

    /** Whether it says that this card has come to this state. */
    public boolean isCard(String id, String state) {
        return "card".equals(type()) && id.equals(card()) && state.equals(state());
    }

    /** Whether it is of this type and in this state, whatever it is about. */
    public boolean is(String type, String state) {
        return type.equals(type()) && state.equals(state());
    }

    /** The text of a member, or null where it is absent. */
    public String text(String member) {
        JsonNode value = json.get(member);
        return value == null ? null : value.asText();
    }
}
