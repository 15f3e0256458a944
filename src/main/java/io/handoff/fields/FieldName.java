package io.handoff.fields;

import java.util.Locale;

/** The fields a card can show, named as the keys of {@code details} in the published interface. */
public enum FieldName {
    MEMBER_NUMBER,
    GROUP_NUMBER,
    MEMBER_NAME,
    PAYER_NAME,
    PLAN_NAME,
    RX_BIN,
    RX_PCN,
    /** Ours: the published interface has no key for it. */
    RX_GROUP,
    PAYER_ID,
    DEPENDENT_NAMES,
    PLAN_ID,
    PLAN_TYPE,
    PLAN_DETAILS,
    CARD_SPECIFIC_ID,
    CLIENT_NAME,
    EMPLOYER,
    RX_ID,
    RX_ISSUER,
    RX_PLAN,
    PHARMACY_BENEFIT_MANAGER,
    START_DATE,
    MEDICARE_MEDICAID_ID,
    MEMBER_DOB,
    MEMBER_GENDER,
    MEMBER_ID_PREFIX,
    MEMBER_ID_SUFFIX,
    PART_A_EFFECTIVE_DATE,
    PART_B_EFFECTIVE_DATE;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    /** The key in {@code details}, snake_case. */
    public String wireName() {
        return wireName;
    }

    /** @throws IllegalArgumentException where no field has that key */
    static FieldName ofWireName(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
