package io.handoff.coverage;

import io.handoff.x12.Address;

/** An address in the published form. Null is not known. */
public record Place(String address1, String address2, String city, String state, String postalCode) {
    /** Null where nothing is known. */
    static Place of(Address address) {
        if (address == null) {
            return null;
        }
        var lines = address.lines();
        return new Place(
                lines.isEmpty() ? null : lines.get(0),
                lines.size() < 2 ? null : lines.get(1),
                known(address.city()),
                known(address.state()),
                known(address.postalCode()));
    }

    static String known(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
