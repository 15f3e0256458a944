package io.handoff.enriched;

/**
 * An address of the payer's, or of somebody who works for it.
 *
 * @param label as it is printed
 * @param companyName whose it is; null where that is not printed with it
 * @param address its lines with commas between
 */
public record Address(String label, AddressType type, String companyName, String address, Score score) {

    double certainty() {
        return score.value();
    }

    /** Its purpose and its figures: what two readings of one address share. */
    Object place() {
        return type + " " + address.replaceAll("\\D", "");
    }
}
