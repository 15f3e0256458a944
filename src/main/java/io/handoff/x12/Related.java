package io.handoff.x12;

import java.util.List;

/** Whom a benefit has to do with (2120): another payer, a provider, a vendor. */
public record Related(Party party) {
    void write(SegmentWriter to) {
        party.write(to, "");
    }

    /** Somebody with nothing but a name and a number. */
    public static Related of(Identity identity) {
        return new Related(new Party(identity, List.of(), null, List.of(), List.of(), List.of()));
    }
}
