package io.handoff.coverage;

import io.handoff.x12.Benefit;
import io.handoff.x12.Period;
import java.time.LocalDate;
import java.util.Set;

/** Whether a benefit holds on a day. */
final class Validity {
    private static final Set<String> BEGINS = Set.of("193", "346", "348", "356");
    private static final Set<String> ENDS = Set.of("194", "347", "349", "357");

    private Validity() {}

    static boolean holds(Benefit benefit, LocalDate day) {
        return benefit.periods().stream().allMatch(period -> holds(period, day));
    }

    private static boolean holds(Period period, LocalDate day) {
        if (period.to() != null) {
            return !day.isBefore(period.from()) && !day.isAfter(period.to());
        }
        if (BEGINS.contains(period.qualifier())) {
            return !day.isBefore(period.from());
        }
        return !ENDS.contains(period.qualifier()) || !day.isAfter(period.from());
    }
}
