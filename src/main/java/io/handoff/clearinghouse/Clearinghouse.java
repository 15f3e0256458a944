package io.handoff.clearinghouse;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Who carries an account's questions to payers, and how it wants them.
 *
 * @param production what ISA15 says: P, else T
 * @param userName for the CORE forms; null where the envelope is to carry none
 * @param password goes with the user name
 * @param headers for {@link Form#HTTP_POST}; their values are secrets
 * @param contentType for {@link Form#HTTP_POST}
 * @param serviceTypes what is asked for: service type codes (X12 element 1365), at least one
 * @param payerIds the list whose ids it knows payers by: {@code stedi}, {@code office_ally} or {@code custom}; null where the id on
 * the card comes first
 * @param timeZone whose calendar dates its questions, and so says which day they are about; null is {@link #USUAL_ZONE}
 */
public record Clearinghouse(
        Form form,
        URI url,
        Party sender,
        Party receiver,
        boolean production,
        String userName,
        String password,
        Map<String, String> headers,
        String contentType,
        List<String> serviceTypes,
        String payerIds,
        ZoneId timeZone) {
    /** Most clearinghouses and payers date by it, and of the mainland's zones its day begins first. */
    static final ZoneId USUAL_ZONE = ZoneId.of("America/New_York");

    /** The address by which a test account's setting means the sandbox payer, wherever that is. */
    static final URI SANDBOX = URI.create("sandbox");

    /** Older settings have no time zone. */
    public Clearinghouse {
        timeZone = timeZone == null ? USUAL_ZONE : timeZone;
    }

    /** It has secrets in it. */
    @Override
    public String toString() {
        return "Clearinghouse[" + form.wire() + "]";
    }
}
