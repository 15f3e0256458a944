package io.handoff.access;

import io.handoff.crypto.SigningKey;
import io.handoff.crypto.SigningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** This node's copy of the signing keys: read again each ten minutes, and sooner when a JWT names one not yet seen. */
@ApplicationScoped
public class KeyCache {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration LEAST = Duration.ofSeconds(5);

    @Inject
    SigningKeys keys;

    @Inject
    Clock clock;

    private List<SigningKey> known = List.of();
    private Instant readAt = Instant.EPOCH;

    /** The key that signs now. */
    synchronized SigningKey signer() {
        refreshAfter(FRESH);
        return known.get(0);
    }

    synchronized Optional<SigningKey> verifier(String kid) {
        refreshAfter(FRESH);
        if (find(kid).isEmpty()) {
            refreshAfter(LEAST);
        }
        return find(kid);
    }

    /** All keys that verify. */
    synchronized List<SigningKey> all() {
        refreshAfter(FRESH);
        return known;
    }

    private Optional<SigningKey> find(String kid) {
        return known.stream().filter(key -> key.kid().equals(kid)).findFirst();
    }

    private void refreshAfter(Duration age) {
        var now = clock.instant();
        if (known.isEmpty() || readAt.plus(age).isBefore(now)) {
            known = keys.all();
            readAt = now;
        }
    }
}
