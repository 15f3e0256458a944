package io.handoff.webhooks;

import io.handoff.config.Sql;
import io.handoff.crypto.Vault;
import io.handoff.ids.WebhookId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The secrets that sign: one that lasts, and for a day those that it took the place of. All are sealed. */
@ApplicationScoped
class Secrets {
    /** How many sign at most; somebody who did not see the answer rotates again. */
    private static final int MOST = 5;

    private static final int BYTES = 32;

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    private final SecureRandom random = new SecureRandom();

    /** A secret as it is stored. */
    record Sealed(UUID id, byte[] bytes) {}

    /** Makes a new one; the former sign for a day yet. The text is shown once and never again. */
    String make(Webhook webhook) {
        sql.run(
                """
                update webhook_secret set expires_at = clock_timestamp() + interval '24 hours'
                where webhook_id = ?1 and expires_at is null""",
                webhook.id().value());
        var id = UUID.randomUUID();
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        sql.run(
                "insert into webhook_secret (id, webhook_id, sealed) values (?1, ?2, ?3)",
                id,
                webhook.id().value(),
                vault.seal(webhook.account(), place(id), secret));
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }

    /** Those that sign now, newest first. */
    List<Sealed> of(Webhook webhook) {
        return sql
                .rows(
                        """
                        select id, sealed from webhook_secret
                        where webhook_id = ?1 and (expires_at is null or expires_at > clock_timestamp())
                        order by created_at desc limit ?2""",
                        webhook.id().value(),
                        MOST)
                .stream()
                .map(row -> new Sealed((UUID) row[0], (byte[]) row[1]))
                .toList();
    }

    /** Opens them; no transaction needs to be open. */
    List<byte[]> open(Parcel parcel) {
        return parcel.secrets().stream()
                .map(secret -> vault.open(parcel.account(), place(secret.id()), secret.bytes()))
                .toList();
    }

    /** Until when a former one signs too. */
    Optional<Instant> formerUntil(WebhookId webhook) {
        return sql.first(
                Instant.class,
                """
                select expires_at from webhook_secret
                where webhook_id = ?1 and expires_at > clock_timestamp() order by expires_at desc limit 1""",
                webhook.value());
    }

    private static String place(UUID id) {
        return "webhook_secret/sealed/" + id;
    }
}
