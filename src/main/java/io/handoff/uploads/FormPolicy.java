package io.handoff.uploads;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.config.Json;
import io.handoff.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a form must hold: S3's POST policy with exact matches and a range of sizes.
 *
 * @param expiration told to the client; whoever takes the form in decides by it, or by what it was kept with
 * @param fields each field but the file, the policy and the signature, with its only allowed value
 * @param most the largest file in bytes; the smallest is 1
 */
public record FormPolicy(Instant expiration, Map<String, String> fields, int most) {
    static final String POLICY = "policy";
    static final String SIGNATURE = "x-amz-signature";

    /** Not among the fields of a policy: they are made of it. */
    private static final Set<String> OUTSIDE = Set.of(POLICY, SIGNATURE);

    private static final String RANGE = "content-length-range";

    /** The document as base64 text, as it stands in the form. */
    public String text() {
        var conditions = new ArrayList<Object>();
        fields.forEach((name, value) -> conditions.add(Map.of(name, value)));
        conditions.add(List.of(RANGE, 1, most));
        var document = new LinkedHashMap<String, Object>();
        document.put("expiration", expiration);
        document.put("conditions", conditions);
        return Base64.getEncoder().encodeToString(Json.bytes(document));
    }

    /**
     * Reads what {@link #text} made; its signature has been checked.
     *
     * @throws Problem 403 where it is something else
     */
    static FormPolicy parse(String text) {
        try {
            var document = Json.MAPPER.readTree(Base64.getDecoder().decode(text.getBytes(StandardCharsets.UTF_8)));
            var fields = new LinkedHashMap<String, String>();
            int most = 0;
            for (JsonNode condition : document.required("conditions")) {
                if (condition.isArray()) {
                    most = condition.required(2).intValue();
                } else {
                    condition
                            .properties()
                            .forEach(entry ->
                                    fields.put(entry.getKey(), entry.getValue().textValue()));
                }
            }
            return new FormPolicy(Instant.parse(document.required("expiration").textValue()), fields, most);
        } catch (IOException | RuntimeException e) {
            throw FormProblem.againstPolicy("Invalid JSON");
        }
    }

    /** @throws Problem 403 where the form's fields are not exactly those of the policy */
    void check(Map<String, String> sent) {
        fields.forEach((name, value) -> {
            if (!value.equals(sent.get(name))) {
                throw FormProblem.againstPolicy("Policy Condition failed: [\"eq\", \"$" + name + "\"]");
            }
        });
        for (var name : sent.keySet()) {
            if (!fields.containsKey(name) && !OUTSIDE.contains(name)) {
                throw FormProblem.againstPolicy("Extra input fields");
            }
        }
    }
}
