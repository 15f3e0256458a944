package io.handoff.access;

import io.handoff.config.Sql;
import io.handoff.ids.AccountId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The accounts' API keys; only their SHA-256 is stored. */
@Stateless
public class ApiKeys {
    @Inject
    Sql sql;

    /** The backend behind a key that is not revoked. Its last use is noted once a minute. */
    public Optional<Caller> find(byte[] hash) {
        return sql
                .rows(
                        """
                        with used as (
                            update api_key set last_used_at = now()
                            where hash = ?1 and revoked_at is null
                              and (last_used_at is null or last_used_at < now() - interval '1 minute'))
                        select id, account_id from api_key where hash = ?1 and revoked_at is null""",
                        hash)
                .stream()
                .findFirst()
                .map(row -> new Caller.Backend(new AccountId((UUID) row[1]), (UUID) row[0]));
    }
}
