package io.handoff.x12;

import java.util.stream.Stream;

/**
 * Somebody's name and number (NM1). What is absent is empty.
 *
 * @param role NM101: PR is a payer, 1P a provider, IL the insured, 03 a dependant
 * @param person whether it is a person, else an organisation
 * @param name the last name, or the organisation's
 * @param idQualifier NM108: MI is a member's number, PI a payer's, XX a provider's national identifier
 */
public record Identity(
        String role,
        boolean person,
        String name,
        String firstName,
        String middleName,
        String prefix,
        String suffix,
        String idQualifier,
        String id) {

    /** Somebody without middle name, prefix and suffix. */
    public static Identity person(String role, String lastName, String firstName, String idQualifier, String id) {
        return new Identity(role, true, lastName, firstName, "", "", "", idQualifier, id);
    }

    /** An organisation. */
    public static Identity organization(String role, String name, String idQualifier, String id) {
        return new Identity(role, false, name, "", "", "", "", idQualifier, id);
    }

    static Identity read(Segment nm1) {
        var kind = nm1.required(2);
        if (!kind.equals("1") && !kind.equals("2")) {
            throw nm1.problem(2, "Neither a person nor an organization");
        }
        return new Identity(
                nm1.required(1),
                kind.equals("1"),
                nm1.words(3),
                nm1.words(4),
                nm1.words(5),
                nm1.text(6),
                nm1.text(7),
                nm1.text(8),
                nm1.text(9));
    }

    void write(SegmentWriter to) {
        to.segment(
                "NM1",
                Stream.of(role, person ? "1" : "2", name, firstName, middleName, prefix, suffix, idQualifier, id)
                        .toArray());
    }

    /** It may be a patient. */
    @Override
    public String toString() {
        return "Identity[" + role + "]";
    }
}
