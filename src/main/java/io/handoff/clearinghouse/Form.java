package io.handoff.clearinghouse;

import java.util.Optional;
import java.util.stream.Stream;

/** The form in which an X12 text travels. */
public enum Form {
    /** CAQH CORE connectivity, envelope version 2.2.0, as HTTP with a MIME multipart body, in real time. */
    CORE_MIME("core_mime"),

    /** The same as SOAP 1.2 messages, by the rule's WSDL. */
    CORE_SOAP("core_soap"),

    /** The X12 text is the body, and so is the answer; credentials are headers. */
    HTTP_POST("http_post");

    private final String wire;

    Form(String wire) {
        this.wire = wire;
    }

    static Optional<Form> ofWire(String wire) {
        return Stream.of(values()).filter(form -> form.wire.equals(wire)).findFirst();
    }

    String wire() {
        return wire;
    }
}
