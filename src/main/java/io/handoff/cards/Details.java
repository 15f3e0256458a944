package io.handoff.cards;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.config.Json;
import io.handoff.fields.CardFields;
import io.handoff.fields.Field;
import io.handoff.fields.FieldName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** What was read, in the published form: {@code "member_number": {"value": "…", "scores": ["0.97"]}}. */
final class Details {
    private Details() {}

    /**
     * A value and how sure it is.
     *
     * @param scores each a number from 0 to 1, as text
     */
    record MatchScore(String value, List<String> scores) {}

    static byte[] write(CardFields fields) {
        var details = new LinkedHashMap<String, Object>();
        fields.all().forEach((name, field) -> details.put(name.wireName(), published(field)));
        if (!fields.dependents().isEmpty()) {
            var names = fields.dependents().stream().map(Details::published).toList();
            details.put(FieldName.DEPENDENT_NAMES.wireName(), names);
        }
        return Json.bytes(details);
    }

    static JsonNode read(byte[] json) {
        return Json.read(json, JsonNode.class);
    }

    private static MatchScore published(Field field) {
        return new MatchScore(field.value(), List.of(String.format(Locale.ROOT, "%.2f", field.score())));
    }
}
