package io.handoff.eligibility;

import java.util.List;

/**
 * What a payer is asked, in the published form with what is ours; kept sealed.
 *
 * @param controlNumber nine digits, on the envelope of the question
 * @param tradingPartnerServiceId the payer's id; null where neither the caller nor the card tells it
 * @param payerName ours: the payer's name; null where it is not known
 * @param dependent ours: whose coverage is asked for where that is not the subscriber's own; else null
 * @param serviceTypes ours: what is asked for, service type codes; null for what the clearinghouse's setting says
 */
public record Inquiry(
        String controlNumber,
        String tradingPartnerServiceId,
        String payerName,
        Provider provider,
        Subscriber subscriber,
        Subscriber dependent,
        List<String> serviceTypes) {

    /** It names a patient. */
    @Override
    public String toString() {
        return "Inquiry[" + controlNumber + "]";
    }
}
