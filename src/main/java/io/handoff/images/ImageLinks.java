package io.handoff.images;

import io.handoff.config.DatabaseClock;
import io.handoff.crypto.Vault;
import io.handoff.ids.AccountId;
import io.handoff.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Addresses that open one picture for a while, without other credentials: what an {@code <img>} element can fetch. */
@ApplicationScoped
public class ImageLinks {
    /** How long an address works; who needs it longer asks for the card again. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    @Inject
    Vault vault;

    @Inject
    DatabaseClock clock;

    /** The query that opens the picture from this moment on, {@code expires=…&signature=…}. */
    public String query(AccountId account, UUID picture, Instant now) {
        var expires = now.plus(LIFE).getEpochSecond();
        return "expires=" + expires + "&signature=" + signature(account, picture, expires);
    }

    /**
     * Checks what stood in the query.
     *
     * @return how long it still opens the picture
     * @throws Problem 403 where it does not
     */
    public Duration check(AccountId account, UUID picture, String expires, String signature) {
        if (expires == null || signature == null || !expires.matches("\\d{1,12}")) {
            throw invalid();
        }
        long seconds = Long.parseLong(expires);
        var expected = signature(account, picture, seconds).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8))) {
            throw invalid();
        }
        var left = Duration.between(clock.now(), Instant.ofEpochSecond(seconds));
        if (left.isNegative() || left.isZero()) {
            throw new Problem(
                    403, "link_expired", "This address has expired. Ask for the card again to get a new one.");
        }
        return left;
    }

    /** Also said where there is no such picture: nobody learns that without a signature. */
    public static Problem invalid() {
        return new Problem(403, "link_invalid", "This address is not one that this server gave.");
    }

    private String signature(AccountId account, UUID picture, long expires) {
        var hash = vault.derive(account, "image-link", picture + "/" + expires);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
