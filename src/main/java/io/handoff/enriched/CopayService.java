package io.handoff.enriched;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The published kinds of services, by the words of labels; the earlier one counts where words name two of them. */
public enum CopayService {
    SPECIALIST_VISIT("specialist", "specialists", "specialty visit", "spec", "SPC"),
    EMERGENCY_ROOM("emergency room", "emergency", "ER"),
    URGENT_CARE("urgent care", "urgent", "urgcare", "UC"),
    PREVENTIVE_CARE("preventive", "preventative", "wellness"),
    TELEMEDICINE("telemedicine", "telehealth", "virtual visit", "virtual care", "virtual"),
    DENTAL("dental"),
    VISION("vision", "eye exam"),
    PRESCRIPTION("prescription", "prescriptions", "Rx", "drug", "drugs", "generic", "brand", "pharmacy"),
    OFFICE_VISIT(
            "office", "office visit", "office visits", "OV", "PCP", "primary care", "doctor visit", "physician visit"),
    IN_NETWORK_MEDICAL("in network", "network", "INN"),
    OUT_OF_NETWORK_MEDICAL("out of network", "non network", "OON"),
    OTHER;

    private final String[] words;

    CopayService(String... words) {
        this.words = words;
    }

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Nothing where the words name none. */
    static Optional<CopayService> of(Words words) {
        Optional<CopayService> named =
                Stream.of(values()).filter(service -> words.has(service.words)).findFirst();
        return named.map(service -> service == IN_NETWORK_MEDICAL && words.has(OUT_OF_NETWORK_MEDICAL.words)
                ? OUT_OF_NETWORK_MEDICAL
                : service);
    }

    boolean isNetwork() {
        return this == IN_NETWORK_MEDICAL || this == OUT_OF_NETWORK_MEDICAL;
    }

    /** There may be several on one card: those of generic and other drugs. */
    boolean hasSteps(CopayCategory category) {
        return this == PRESCRIPTION && (category == CopayCategory.COPAY || category == CopayCategory.COINSURANCE);
    }
}
