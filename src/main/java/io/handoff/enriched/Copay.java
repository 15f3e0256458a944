package io.handoff.enriched;

import java.math.BigDecimal;

/**
 * What the patient pays.
 *
 * @param service for which; that of a deductible or a maximum is the network
 * @param value dollars, or per cent where the category is coinsurance
 */
public record Copay(CopayService service, CopayCategory category, BigDecimal value, Score score) {

    double certainty() {
        return score.value();
    }

    /** The one amount there can be of it; each step of prescriptions is one of its own. */
    Object kind() {
        return service + " " + category + (service.hasSteps(category) ? " " + value : "");
    }
}
