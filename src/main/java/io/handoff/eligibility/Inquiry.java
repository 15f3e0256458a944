package io.handoff.eligibility;

/**
 * What a payer is asked, in the published form; kept sealed.
 *
 * @param controlNumber nine digits, on the envelope of the question
 * @param tradingPartnerServiceId the payer's id as read from the card; null where the card did not show one
 */
public record Inquiry(String controlNumber, String tradingPartnerServiceId, Provider provider, Subscriber subscriber) {}
