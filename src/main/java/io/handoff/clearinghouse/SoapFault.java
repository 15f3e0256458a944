package io.handoff.clearinghouse;

import java.io.IOException;
import java.util.Set;

/** A SOAP 1.2 fault that somebody tells, or that is found in what he sent (SOAP 1.2 part 1, section 5.4.6). */
public final class SoapFault extends IOException {
    private static final long serialVersionUID = 1L;

    static final Set<String> CODES =
            Set.of("VersionMismatch", "MustUnderstand", "DataEncodingUnknown", "Sender", "Receiver");

    private final String code;
    private final String subcode;

    /**
     * @param code one of {@link #CODES}
     * @param subcode what it is more precisely, such as {@code FailedAuthentication} of WS-Security, or empty
     */
    SoapFault(String code, String subcode) {
        super("SOAP fault " + code);
        this.code = code;
        this.subcode = subcode;
    }

    /** That of a message which is no sound one. */
    public static SoapFault ofSender() {
        return new SoapFault("Sender", "");
    }

    String code() {
        return code;
    }

    /** The HTTP status that it goes with (SOAP 1.2 part 2, table 20). */
    public int status() {
        return code.equals("Sender") ? 400 : 500;
    }

    /** A sentence for people. */
    String reason() {
        return switch (code) {
            case "VersionMismatch" -> "This is no message of SOAP 1.2.";
            case "MustUnderstand" -> "A header must be understood that is not known here.";
            default -> "The message is not as the CORE rule has it.";
        };
    }

    /** A receiver's fault may be gone the next time; any other one comes again with the same question. */
    Reply reply() {
        var why = "soap_" + (subcode.isEmpty() ? code : code + "." + subcode).replaceAll("[^A-Za-z0-9_.-]", "");
        return code.equals("Receiver") ? new Reply.NoAnswer(why) : new Reply.Refused(why);
    }
}
