package io.handoff.sandbox;

import java.time.Duration;
import java.util.stream.Stream;

/** What the sandbox payer knows of its members. Whoever is not listed here is covered. */
enum Scenario {
    ACTIVE("271000001"),
    INACTIVE("271000002"),
    NOT_FOUND("271000003"),
    WRONG_BIRTH_DATE("271000004"),
    PAYER_DOWN("271000005"),
    SLOW("271000006"),
    GARBAGE("271000007");

    private static final Duration SLOWLY = Duration.ofSeconds(10);

    private final String memberId;

    Scenario(String memberId) {
        this.memberId = memberId;
    }

    static Scenario of(String memberId) {
        return Stream.of(values())
                .filter(scenario -> scenario.memberId.equals(memberId))
                .findFirst()
                .orElse(ACTIVE);
    }

    String memberId() {
        return memberId;
    }

    /** How long the payer takes its time. */
    Duration delay() {
        return this == SLOW ? SLOWLY : Duration.ZERO;
    }
}
