package io.handoff.enriched;

import io.handoff.config.Json;
import io.handoff.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a card says beside its fields, one line an entry, for comparing what was printed with what was read. */
public final class Beyond {
    private static final Map<String, String> KINDS = Map.of(
            "PCP", "pcp_phone",
            "Member Services", "member_services_phone",
            "Provider Services", "provider_services_phone",
            "Pharmacists", "pharmacy_services_phone",
            "Nurse Line", "telemedicine_phone",
            "Office Visit", "office_visit",
            "Specialist", "specialist_visit",
            "Urgent Care", "urgent_care",
            "Emergency Room", "emergency_room");

    private Beyond() {}

    /** @param shown as the press says it */
    public static List<String> of(Map<String, String> shown) {
        List<String> entries = new ArrayList<>();
        shown.forEach((key, value) -> {
            if (key.startsWith("phone ")) {
                entries.add("phone " + KINDS.get(key.substring(6)) + " "
                        + value.replaceAll("\\D", "").replaceFirst("^1(?=\\d{10}$)", ""));
            } else if (key.startsWith("copay ")) {
                entries.add("copay " + KINDS.get(key.substring(6)) + " " + value.replaceAll("\\D", ""));
            } else if (key.equals("claims_address")) {
                entries.add("address medical_claims_address " + plain(value));
            }
        });
        return entries;
    }

    /** @param readings the front, and the back if there is one */
    public static List<String> found(List<Reading> readings) {
        List<String> entries = new ArrayList<>();
        results(readings).ifPresent(results -> {
            results.phoneNumbers()
                    .forEach(phone -> entries.add("phone " + phone.type().wireName() + " "
                            + phone.number().replace("-", "")));
            results.copaysDeductibles()
                    .forEach(copay -> entries.add("copay " + copay.service().wireName() + " "
                            + copay.value().toPlainString()));
            results.addresses()
                    .forEach(address ->
                            entries.add("address " + address.type().wireName() + " " + plain(address.address())));
        });
        return entries;
    }

    /** As it is answered. */
    public static String json(List<Reading> readings) {
        return results(readings).map(Json::write).orElse("nothing");
    }

    private static Optional<EnrichedResults> results(List<Reading> readings) {
        return EnrichedResults.of(readings.subList(0, 1), readings.subList(1, readings.size()));
    }

    private static String plain(String address) {
        return address.replaceAll("[ .,]+", " ").toUpperCase(Locale.ROOT);
    }
}
