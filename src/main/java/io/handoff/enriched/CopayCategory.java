package io.handoff.enriched;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The published kinds of what a patient pays. */
public enum CopayCategory {
    DEDUCTIBLE(99_999, "deductible", "deductibles", "ded"),
    OUT_OF_POCKET_MAX(99_999, "out of pocket", "OOP", "OOPM", "OOPMAX", "MOOP"),
    /** A larger share is the plan's. */
    COINSURANCE(50, "coinsurance", "co insurance", "coins"),
    /** The most is far above what plans ask, and below what two amounts read as one make. */
    COPAY(999, "copay", "copays", "co pay", "co pays", "copayment", "copayments"),
    OTHER(0);

    private final int most;
    private final String[] words;

    CopayCategory(int most, String... words) {
        this.most = most;
        this.words = words;
    }

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that a label names. */
    static List<CopayCategory> in(Words words) {
        return Stream.of(values()).filter(category -> words.has(category.words)).toList();
    }

    /** A percentage is a share, and dollars are not; more than any plan asks was misread. */
    boolean allows(Amounts.Amount amount) {
        return amount.isShare() == (this == COINSURANCE) && amount.value().doubleValue() <= most;
    }
}
