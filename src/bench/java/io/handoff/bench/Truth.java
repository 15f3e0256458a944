package io.handoff.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.bench.Specimens.Specimen;
import io.handoff.cardpress.BenchCard;
import io.handoff.fields.FieldName;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What is right for a card.
 *
 * @param shown the values of the fields that the card shows, any of which is right; keys as in the published {@code details}
 * @param beside values that may be given besides, or not: what follows from other fields
 * @param payerIds any of these is the payer; empty where no directory knows it
 */
record Truth(Map<String, Set<String>> shown, Map<String, Set<String>> beside, Set<String> payerIds) {
    private static final Pattern SUFFIX = Pattern.compile(".*[- ](\\d\\d)");
    private static final Pattern PREFIX = Pattern.compile("([A-Z]{1,4}) ?\\d.*");
    private static final Pattern PLAN_TYPE = Pattern.compile(".*\\b(PPO|HMO|EPO|POS|HDHP)\\b.*");

    /** Whether the field is one of those that the card shows. */
    boolean shows(FieldName field) {
        return shown.containsKey(field.wireName());
    }

    Set<String> shown(FieldName field) {
        return shown.getOrDefault(field.wireName(), Set.of());
    }

    Set<String> beside(FieldName field) {
        return beside.getOrDefault(field.wireName(), Set.of());
    }

    static Truth of(BenchCard card) {
        Map<String, Set<String>> shown = new HashMap<>();
        card.shown().forEach((field, value) -> shown.put(field, Set.of(value)));
        shown.computeIfPresent(
                "payer_name",
                (field, name) -> name.contains("Medicare") ? Set.of("Medicare", "Medicare Health Insurance") : name);
        return new Truth(shown, derived(shown), card.facts().payerIds());
    }

    static Truth of(Specimen specimen) {
        Map<String, Set<String>> shown = new HashMap<>();
        for (FieldName field : FieldName.values()) {
            JsonNode value = specimen.truth().path(field.wireName());
            if (value.isTextual()) {
                shown.put(field.wireName(), Set.of(value.textValue()));
            } else if (value.isArray()) {
                shown.put(field.wireName(), Set.of(String.join(", ", texts(value))));
            }
        }
        return new Truth(
                shown,
                derived(shown),
                new LinkedHashSet<>(texts(specimen.truth().path("payer_ids"))));
    }

    /** A part of the member number, the kind of plan in a plan's name, and one thing under two keys. */
    private static Map<String, Set<String>> derived(Map<String, Set<String>> shown) {
        Map<String, Set<String>> beside = new HashMap<>();
        Set<String> numbers = shown.getOrDefault("member_number", Set.of());
        numbers.forEach(number -> {
            group(SUFFIX, number, beside, "member_id_suffix");
            group(PREFIX, number, beside, "member_id_prefix");
        });
        beside.put("medicare_medicaid_id", numbers);
        beside.put("rx_id", numbers);
        beside.put("client_name", shown.getOrDefault("employer", Set.of()));
        shown.getOrDefault("plan_name", Set.of())
                .forEach(plan -> group(PLAN_TYPE, plan.toUpperCase(Locale.ROOT), beside, "plan_type"));
        return beside;
    }

    private static void group(Pattern pattern, String text, Map<String, Set<String>> into, String field) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.matches()) {
            into.put(field, Set.of(matcher.group(1)));
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
