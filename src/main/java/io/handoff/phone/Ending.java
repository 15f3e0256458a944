package io.handoff.phone;

/** How the program ends, for scripts. */
enum Ending {
    /** All went as it was told to. */
    DONE(0),
    UNEXPECTED(1),
    USAGE(2),
    /** The server does not take the link or the code. */
    REFUSED(3),
    /** The card could not be read. */
    UNREADABLE(4),
    /** Cancelled, expired or revoked while it was under way. */
    STOPPED(5),
    /** The desktop did not say that it is the right phone. */
    NOT_CONFIRMED(6),
    NO_CONNECTION(7);

    private final int exitCode;

    Ending(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
