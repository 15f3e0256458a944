package io.handoff.x12;

import java.util.Set;

/** The codes that are read, for tests of what is concluded from them. */
public final class KnownCodes {
    private KnownCodes() {}

    /** Of EB06. */
    public static Set<String> times() {
        return Codes.TIMES;
    }
}
