package io.handoff.coverage;

import io.handoff.x12.Contact;
import io.handoff.x12.Party;

/** Who answers, in the published form. Null is not known. */
public record PayerDetails(String payerName, Place address, String payerUrl) {
    /** Null where the answer does not name it. */
    static PayerDetails of(Party payer) {
        return payer.identity() == null
                ? null
                : new PayerDetails(Place.known(payer.identity().name()), Place.of(payer.address()), url(payer));
    }

    private static String url(Party payer) {
        return payer.contacts().stream()
                .flatMap(contact -> contact.ways().stream())
                .filter(way -> way.qualifier().equals("UR"))
                .map(Contact.Way::value)
                .findFirst()
                .orElse(null);
    }
}
