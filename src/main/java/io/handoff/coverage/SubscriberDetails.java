package io.handoff.coverage;

import io.handoff.x12.Patient;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/**
 * Whose insurance it is, as the payer knows them, in the published form. Null is not known.
 *
 * @param dateOfBirth {@code YYYYMMDD}
 */
public record SubscriberDetails(
        String memberId,
        String firstName,
        String lastName,
        String middleName,
        String gender,
        Place address,
        String dateOfBirth) {

    private static final Set<String> MEMBER_NUMBERS = Set.of("MI", "II");

    /** Null where the answer names nobody. */
    static SubscriberDetails of(Patient subscriber) {
        if (subscriber == null || subscriber.party().identity() == null) {
            return null;
        }
        var identity = subscriber.party().identity();
        return new SubscriberDetails(
                MEMBER_NUMBERS.contains(identity.idQualifier()) ? Place.known(identity.id()) : null,
                Place.known(identity.firstName()),
                Place.known(identity.name()),
                Place.known(identity.middleName()),
                Place.known(subscriber.gender()),
                Place.of(subscriber.party().address()),
                subscriber.bornOn() == null ? null : subscriber.bornOn().format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** It is a patient. */
    @Override
    public String toString() {
        return "SubscriberDetails[]";
    }
}
