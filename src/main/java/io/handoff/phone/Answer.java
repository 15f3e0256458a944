package io.handoff.phone;

import com.fasterxml.jackson.databind.JsonNode;

/** A server's answer; a body that is no JSON is a missing node. */
record Answer(int status, JsonNode body) {
    boolean isGood() {
        return status / 100 == 2;
    }

    /** The server's own word for a refusal, or empty. */
    String type() {
        return body.path("type").asText("");
    }

    /** A member of the body, or null. */
    String text(String member) {
        return body.path(member).textValue();
    }

    /** Neither a link's nor a handoff's answer: the server does not have this address at all. */
    boolean isNoSuchAddress() {
        return status == 405 || status == 404 && !type().startsWith("link_") && !type().startsWith("code_");
    }

    @Override
    public String toString() {
        var message = text("message");
        return status + (type().isEmpty() ? "" : " " + type()) + (message == null ? "" : ": " + message);
    }
}
