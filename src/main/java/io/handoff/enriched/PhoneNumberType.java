package io.handoff.enriched;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The published kinds of telephone numbers, by the words of labels; the earlier one counts where a label speaks of two. What has
 * no published kind of its own is given as the kind that answers the same caller, and its label tells more: prior authorisation
 * is for providers; lines of nurses are telemedicine; mental health is for members.
 */
public enum PhoneNumberType {
    PCP_PHONE("PCP", "primary care"),
    DENTAL_BENEFIT_PHONE("dental", "dentist", "dentists"),
    VISION_BENEFIT_PHONE("vision", "eye care"),
    PHARMACY_SERVICES_PHONE(
            "pharmacy",
            "pharmacies",
            "pharmacist",
            "pharmacists",
            "prescription",
            "prescriptions",
            "Rx",
            "drug",
            "drugs"),
    TELEMEDICINE_PHONE(
            "nurse", "nurses", "nurseline", "telemedicine", "telehealth", "Teladoc", "virtual visit", "virtual care"),
    PROVIDER_SERVICES_PHONE(
            "provider",
            "providers",
            "physician",
            "physicians",
            "hospitals",
            "authorization",
            "preauthorization",
            "prior auth",
            "precertification",
            "precert"),
    MEMBER_SERVICES_PHONE(
            "member",
            "members",
            "member's",
            "customer",
            "subscriber",
            "subscribers",
            "enrollee",
            "enrollees",
            "patients",
            "mental health",
            "behavioral health",
            "substance use");

    private final String[] words;

    PhoneNumberType(String... words) {
        this.words = words;
    }

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of the two kinds of callers the one that is named first; one who looks for a provider is a member. */
    static Optional<PhoneNumberType> of(Words label) {
        int provider = label.place(PROVIDER_SERVICES_PHONE.words);
        int member = label.place(MEMBER_SERVICES_PHONE.words);
        boolean isMembers = member >= 0 && member < provider || provider > 0 && label.has("find", "locate");
        return Stream.of(values())
                .filter(type -> label.has(type.words))
                .map(type -> type == PROVIDER_SERVICES_PHONE && isMembers ? MEMBER_SERVICES_PHONE : type)
                .findFirst();
    }
}
