package io.handoff.coverage;

import java.math.BigDecimal;

/** A deductible, or the most that somebody pays, in dollars and in the published form. Null is not known. */
public record Total(String totalAmount, String remainingAmount) {
    /** Null where both are; where more remains than there is, neither can be relied on. */
    static Total of(BigDecimal total, BigDecimal remaining) {
        boolean none = total == null && remaining == null;
        boolean absurd = total != null && remaining != null && remaining.compareTo(total) > 0;
        return none || absurd ? null : new Total(Amount.text(total), Amount.text(remaining));
    }
}
