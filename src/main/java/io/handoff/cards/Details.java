package io.handoff.cards;

import com.fasterxml.jackson.core.type.TypeReference;
import io.handoff.config.Json;
import io.handoff.fields.CardFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was read, in the published form: {@code "member_number": {"value": "…", "scores": ["0.97"]}}. */
final class Details {
    private static final TypeReference<Map<String, MatchScore>> FORM = new TypeReference<>() {};

    private Details() {}

    /**
     * A value and how sure it is.
     *
     * @param scores each a number from 0 to 1, as text
     */
    record MatchScore(String value, List<String> scores) {}

    static byte[] write(CardFields fields) {
        var details = new LinkedHashMap<String, MatchScore>();
        fields.all()
                .forEach((name, field) -> details.put(
                        name.wireName(),
                        new MatchScore(field.value(), List.of(String.format(Locale.ROOT, "%.2f", field.score())))));
        return Json.bytes(details);
    }

    static Map<String, MatchScore> read(byte[] json) {
        try {
            return Json.MAPPER.readValue(json, FORM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
