package io.handoff.coverage;

import java.math.BigDecimal;

/** A co-payment in dollars, or a co-insurance as a share of 1 ({@code 0.2} is 20 %), in the published form. */
public record Amount(String amount) {
    /** Null where it is not known. */
    static Amount of(BigDecimal number) {
        return number == null ? null : new Amount(text(number));
    }

    static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
