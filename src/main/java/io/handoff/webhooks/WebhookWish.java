package io.handoff.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.problem.Problem;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * One receiver as an account wants it.
 *
 * @param id of one there is, whose url may so be changed; null for one that is known by its url, or new
 * @param types what it is told; empty for all
 */
record WebhookWish(UUID id, String url, Set<EventType> types, boolean enabled) {
    private static final int MOST = 10;

    /**
     * Reads the value of the setting. What {@code GET} shows beside it is passed over, so that its answer can be sent back.
     *
     * @throws Problem 400 where it is not of the setting's form
     */
    static List<WebhookWish> list(JsonNode value) {
        if (value == null || !value.isArray() || value.size() > MOST) {
            throw bad("must be a list of at most " + MOST + " objects with a url, and optionally events and enabled");
        }
        var wishes = StreamSupport.stream(value.spliterator(), false)
                .map(WebhookWish::of)
                .toList();
        var urls = new HashSet<String>();
        var ids = new HashSet<UUID>();
        for (var wish : wishes) {
            if (!urls.add(wish.url()) || wish.id() != null && !ids.add(wish.id())) {
                throw bad("must name each url and each id once");
            }
        }
        return wishes;
    }

    private static WebhookWish of(JsonNode value) {
        var enabled = value.path("enabled");
        if (!value.path("url").isTextual() || !(enabled.isMissingNode() || enabled.isBoolean())) {
            throw bad("must hold objects with a url, and optionally events and enabled, which is true or false");
        }
        return new WebhookWish(
                id(value.path("id")),
                value.path("url").textValue(),
                types(value.path("events")),
                enabled.asBoolean(true));
    }

    private static UUID id(JsonNode value) {
        if (value.isMissingNode()) {
            return null;
        }
        try {
            return UUID.fromString(value.asText());
        } catch (IllegalArgumentException e) {
            throw bad("has an id that nobody gave");
        }
    }

    private static Set<EventType> types(JsonNode value) {
        var types = EnumSet.noneOf(EventType.class);
        if (value.isMissingNode()) {
            return types;
        }
        if (!value.isArray() || value.isEmpty()) {
            throw bad("has events, which is a list such as [\"card.completed\"], or left out for all");
        }
        value.forEach(word -> types.add(EventType.ofWire(word.asText()).orElseThrow(WebhookWish::badType)));
        return types;
    }

    private static Problem badType() {
        var words = EnumSet.allOf(EventType.class).stream().map(EventType::wire).toList();
        return bad("knows the events " + String.join(", ", words));
    }

    static Problem bad(String what) {
        return Problem.badRequest("bad_setting", "The setting webhooks " + what + ".");
    }
}
