package io.handoff.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.ids.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private static final Instant START = Instant.parse("2026-03-01T14:05:09Z");
    private static final Outcome DOWN = Outcome.failed("timeout");

    private final Webhook webhook = new Webhook(
            new AccountId(UUID.randomUUID()),
            new WebhookWish(null, "https://hooks.example.org/cards", Set.of(), true),
            START);

    @Test
    void isSwitchedOffAfterAWeekInWhichItFailedAgainAndAgain() {
        for (int hours = 0; hours <= 7 * 24; hours += 6) {
            assertThat(fails(Duration.ofHours(hours))).isFalse();
        }

        assertThat(fails(Duration.ofHours(7 * 24 + 6))).isTrue();
        assertThat(webhook.isOn()).isFalse();
    }

    @Test
    void aFailureOfLongAgoIsForgotten() {
        fails(Duration.ZERO);
        fails(Duration.ofHours(6));

        assertThat(fails(Duration.ofDays(20))).isFalse();
        assertThat(webhook.failingSince()).isEqualTo(START.plus(Duration.ofDays(20)));
        assertThat(webhook.isOn()).isTrue();
    }

    @Test
    void aSuccessEndsTheWeek() {
        fails(Duration.ZERO);
        webhook.succeeded();

        assertThat(webhook.failingSince()).isNull();
        assertThat(fails(Duration.ofHours(6))).isFalse();
        assertThat(webhook.failingSince()).isEqualTo(START.plus(Duration.ofHours(6)));
    }

    private boolean fails(Duration after) {
        return webhook.failed(DOWN, START.plus(after));
    }
}
