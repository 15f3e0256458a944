package io.handoff.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handoff.config.DatabaseClock;
import io.handoff.crypto.Vault;
import io.handoff.ids.AccountId;
import io.handoff.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImageLinksTest {
    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
    private static final AccountId CLINIC = new AccountId(UUID.randomUUID());
    private static final UUID PICTURE = UUID.randomUUID();

    private final ImageLinks links = new ImageLinks();
    private Instant now = NOON;

    ImageLinksTest() {
        links.vault = new Vault() {
            @Override
            public byte[] derive(AccountId account, String purpose, String text) {
                return (account + purpose + text).getBytes();
            }
        };
        links.clock = new DatabaseClock() {
            @Override
            public Instant now() {
                return now;
            }
        };
    }

    @Test
    void anAddressOpensItsPictureUntilItsTimeIsOver() {
        var query = links.query(CLINIC, PICTURE, now);

        assertThat(check(CLINIC, PICTURE, query)).isEqualTo(ImageLinks.LIFE);
        now = NOON.plus(ImageLinks.LIFE).minusSeconds(1);
        assertThat(check(CLINIC, PICTURE, query)).isEqualTo(Duration.ofSeconds(1));
        now = NOON.plus(ImageLinks.LIFE);
        refused("link_expired", CLINIC, PICTURE, query);
    }

    @Test
    void itOpensNothingElse() {
        var query = links.query(CLINIC, PICTURE, now);

        refused("link_invalid", CLINIC, UUID.randomUUID(), query);
        refused("link_invalid", new AccountId(UUID.randomUUID()), PICTURE, query);
    }

    @Test
    void itCannotBeMadeToLiveLonger() {
        var query = links.query(CLINIC, PICTURE, now);
        var expires = NOON.plus(ImageLinks.LIFE).getEpochSecond();

        refused("link_invalid", CLINIC, PICTURE, query.replace("" + expires, "" + (expires + 1)));
        refused("link_invalid", CLINIC, PICTURE, query.replace("" + expires, "+" + expires));
        refused("link_invalid", CLINIC, PICTURE, query.replace("" + expires, "9".repeat(30)));
        refused("link_invalid", CLINIC, PICTURE, "expires=" + expires + "&signature=");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> links.check(CLINIC, PICTURE, null, "x"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> links.check(CLINIC, PICTURE, "" + expires, null));
    }

    private void refused(String type, AccountId account, UUID picture, String query) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> check(account, picture, query))
                .matches(problem -> problem.status() == 403 && problem.type().equals(type));
    }

    private Duration check(AccountId account, UUID picture, String query) {
        var values = query.replaceAll("[a-z]+=", "").split("&", -1);
        return links.check(account, picture, values[0], values[1]);
    }
}
