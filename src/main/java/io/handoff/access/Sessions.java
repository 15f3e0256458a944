package io.handoff.access;

import io.handoff.config.Settings;
import io.handoff.config.Sql;
import io.handoff.crypto.Vault;
import io.handoff.ids.AccountId;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** People's stays. One person has at most one open session; it ends after a day without use. */
@Stateless
public class Sessions {
    @Inject
    Settings settings;

    @Inject
    Vault vault;

    @Inject
    Sql sql;

    /**
     * The open session of a user, or a new one.
     *
     * @param userId unique per person within the account; null for somebody without a name, who always gets a new session
     */
    public Stay open(AccountId account, String userId) {
        var person = userId == null ? stranger(account) : person(account, userId);
        endIdle(person);
        // being handed out is a use: its token must not outlive it
        var found = sql.first(
                UUID.class,
                "update session set last_used_at = now() where person_id = ?1 and ended_at is null returning id",
                person.value());
        return new Stay(account, person, found.map(SessionId::new).orElseGet(() -> start(account, person)));
    }

    /** Whose session it is. */
    public Stay stay(SessionId session) {
        var row = sql.rows("select account_id, person_id from session where id = ?1", session.value())
                .get(0);
        return new Stay(new AccountId((UUID) row[0]), new PersonId((UUID) row[1]), session);
    }

    /** Notes a use; false where the session has ended. */
    public boolean use(SessionId session) {
        return sql.exists(
                """
                with used as (
                    update session set last_used_at = now()
                    where id = ?1 and ended_at is null and last_used_at < now() - interval '1 minute'
                      and last_used_at > now() - make_interval(secs => ?2))
                select 1 from session
                where id = ?1 and ended_at is null and last_used_at > now() - make_interval(secs => ?2)""",
                session.value(),
                idleSeconds());
    }

    private SessionId start(AccountId account, PersonId person) {
        var session = SessionId.random();
        sql.run(
                "insert into session (id, account_id, person_id) values (?1, ?2, ?3)",
                session.value(),
                account.value(),
                person.value());
        return session;
    }

    private void endIdle(PersonId person) {
        sql.run(
                """
                update session set ended_at = now()
                where person_id = ?1 and ended_at is null and last_used_at <= now() - make_interval(secs => ?2)""",
                person.value(),
                idleSeconds());
    }

    private double idleSeconds() {
        return settings.sessionIdle().toSeconds();
    }

    private PersonId stranger(AccountId account) {
        var person = PersonId.random();
        sql.run("insert into person (id, account_id) values (?1, ?2)", person.value(), account.value());
        return person;
    }

    /** Leaves the person's row locked, so that two calls for one user end in one session. */
    private PersonId person(AccountId account, String userId) {
        var hash = vault.derive(account, "user_id", userId);
        return sql.first(
                        UUID.class,
                        """
                        insert into person (id, account_id, user_hash) values (?1, ?2, ?3)
                        on conflict (account_id, user_hash) do update set user_hash = excluded.user_hash
                        returning id""",
                        UUID.randomUUID(),
                        account.value(),
                        hash)
                .map(PersonId::new)
                .orElseThrow();
    }
}
