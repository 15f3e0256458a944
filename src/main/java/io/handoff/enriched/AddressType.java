package io.handoff.enriched;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** The published kinds of addresses. */
public enum AddressType {
    MEDICAL_CLAIMS_ADDRESS,
    PHARMACY_CLAIMS_ADDRESS,
    VISION_CLAIMS_ADDRESS,
    DENTAL_CLAIMS_ADDRESS,
    APPEALS_ADDRESS,
    PCP_ADDRESS,
    GENERAL_ADDRESS;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the words of a heading; claims of no kind are medical ones. Nothing where they announce no address. */
    static Optional<AddressType> of(Words heading) {
        if (heading.has("appeal", "appeals", "grievance", "grievances")) {
            return Optional.of(APPEALS_ADDRESS);
        }
        if (heading.has("claim", "claims")) {
            return Optional.of(ofClaims(heading));
        }
        if (heading.has("PCP", "primary care") && heading.has("address")) {
            return Optional.of(PCP_ADDRESS);
        }
        return heading.has("address", "correspondence", "mail to", "write to", "mailing")
                ? Optional.of(GENERAL_ADDRESS)
                : Optional.empty();
    }

    private static AddressType ofClaims(Words heading) {
        if (heading.has("medical")) {
            return MEDICAL_CLAIMS_ADDRESS;
        }
        if (heading.has("pharmacy", "prescription", "drug", "Rx")) {
            return PHARMACY_CLAIMS_ADDRESS;
        }
        if (heading.has("dental")) {
            return DENTAL_CLAIMS_ADDRESS;
        }
        return heading.has("vision") ? VISION_CLAIMS_ADDRESS : MEDICAL_CLAIMS_ADDRESS;
    }
}
