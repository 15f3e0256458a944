package io.handoff.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.browser.HandoffTimes.Round;
import io.handoff.testing.TestServer;
import org.junit.jupiter.api.Test;

class SpeedIT {
    /** Milliseconds. */
    private static final double GOAL = 150;

    /** Machines that run tests are busy: only what is much too slow is a fault. */
    private static final int PATIENCE = 5;

    @Test
    void theDesktopKnowsAsSoonAsThePhoneIsDone() {
        var delivered = HandoffTimes.of(TestServer.shared().http(), 6).stream()
                .mapToDouble(Round::delivered)
                .sorted()
                .toArray();
        assertThat(delivered[delivered.length / 2]).isLessThan(PATIENCE * GOAL);
    }
}
