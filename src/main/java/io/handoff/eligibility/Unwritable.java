package io.handoff.eligibility;

/** What is to be asked cannot be written as X12. */
final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Unwritable(Fault fault) {
        super(fault.type());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
