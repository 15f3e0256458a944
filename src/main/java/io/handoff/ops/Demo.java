package io.handoff.ops;

import io.handoff.access.AccessTokenResource.AccessToken;
import io.handoff.access.Sessions;
import io.handoff.access.Tokens;
import io.handoff.config.Settings;
import io.handoff.config.Sql;
import io.handoff.crypto.Hashes;
import io.handoff.ids.AccountId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The demo's account, where there is a demo: named by its key, which never reaches a browser. */
@Stateless
public class Demo {
    @Inject
    Settings settings;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Sql sql;

    /** Makes the account, named as the clinic of its page, and its key where the key is set and not yet known. */
    public void prepare() {
        settings.demoKey()
                .filter(key -> !sql.exists("select 1 from api_key where hash = ?1", Hashes.sha256(key)))
                .ifPresent(key -> sql.run(
                        """
                        with demo as (insert into account (name, mode) values ('Demo', 'test') returning id),
                        clinic as (
                            insert into account_setting (account_id, name, value)
                            select id, 'company', cast('{"name": "Riverbend Clinic"}' as jsonb) from demo)
                        insert into api_key (account_id, hash, hint) select id, ?1, ?2 from demo
                        on conflict (hash) do nothing""",
                        Hashes.sha256(key),
                        key.substring(Math.max(0, key.length() - 4))));
    }

    /** A session JWT for a visitor of the demo page; nothing where there is no demo. */
    public Optional<AccessToken> session(String userId) {
        return settings.demoKey()
                .flatMap(this::account)
                .map(account -> AccessToken.of(sessions.open(account, userId), tokens));
    }

    private Optional<AccountId> account(String key) {
        return sql.first(
                        UUID.class,
                        "select account_id from api_key where hash = ?1 and revoked_at is null",
                        Hashes.sha256(key))
                .map(AccountId::new);
    }
}
