package io.handoff.enriched;

/**
 * A telephone number.
 *
 * @param label as it is printed
 * @param number NPA-NXX-XXXX
 */
public record PhoneNumber(String label, PhoneNumberType type, String number, Score score) {

    double certainty() {
        return score.value();
    }
}
