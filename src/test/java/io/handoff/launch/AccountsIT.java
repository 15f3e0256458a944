package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handoff.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * On the columns that the launcher writes; that the product's migrations make them so, every test with an account
 * shows.
 */
class AccountsIT {
    private Connection connection;
    private Accounts accounts;
    private Keys keys;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestDatabase.create().connect();
        accounts = new Accounts(connection);
        keys = new Keys(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    create table account (id uuid primary key default gen_random_uuid(), name text not null,
                        mode text not null, created_at timestamptz not null default now());
                    create table api_key (id uuid primary key default gen_random_uuid(),
                        account_id uuid not null references account, hash bytea not null unique, hint text not null,
                        created_at timestamptz not null default now(), last_used_at timestamptz, revoked_at timestamptz);
                    create table audit (id bigserial primary key, at timestamptz not null default now(),
                        account_id uuid, actor text, action text, subject text)""");
        }
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void anAccountIsFoundByItsIdAndItsName() throws SQLException {
        Account clinic = accounts.create("City Clinic", Mode.LIVE);
        Account trial = accounts.create("Trial", Mode.TEST);
        assertThat(accounts.list()).containsExactly(clinic, trial);
        assertThat(accounts.find("City Clinic")).isEqualTo(clinic);
        assertThat(accounts.find(trial.id().toString())).isEqualTo(trial);
        assertThatExceptionOfType(LaunchProblem.class)
                .isThrownBy(() -> accounts.find("Nobody"))
                .withMessageContaining("There is no account");
    }

    @Test
    void aNameThatTwoAccountsHaveIsNotEnough() throws SQLException {
        accounts.create("Twin", Mode.TEST);
        accounts.create("Twin", Mode.LIVE);
        assertThatExceptionOfType(LaunchProblem.class)
                .isThrownBy(() -> accounts.find("Twin"))
                .withMessageContaining("give the id instead");
    }

    @Test
    void onlyTheHashOfAKeyIsStored() throws SQLException {
        KeyText key = keys.create(accounts.create("Clinic", Mode.LIVE), Mode.LIVE);
        assertThat(key.text()).startsWith("sk_live_");
        assertThat(ask("select hash = sha256('" + key.text() + "'::bytea) from api_key"))
                .isEqualTo("t");
        assertThat(ask("select hint from api_key")).isEqualTo(key.hint());
        assertThat(ask("select count(*) from api_key where api_key::text like '%" + key.text() + "%'"))
                .isEqualTo("0");
    }

    @Test
    void anAccountGetsKeysOfItsOwnModeOnly() throws SQLException {
        Account trial = accounts.create("Trial", Mode.TEST);
        Account clinic = accounts.create("Clinic", Mode.LIVE);
        assertThatExceptionOfType(LaunchProblem.class).isThrownBy(() -> keys.create(trial, Mode.LIVE));
        assertThatExceptionOfType(LaunchProblem.class).isThrownBy(() -> keys.create(clinic, Mode.TEST));
        assertThat(keys.list(trial)).isEmpty();
        assertThat(keys.list(clinic)).isEmpty();
    }

    @Test
    void aRevokedKeyStaysInTheListAndCannotBeRevokedTwice() throws SQLException {
        Account clinic = accounts.create("Clinic", Mode.LIVE);
        KeyText key = keys.create(clinic, Mode.LIVE);
        String id = ask("select id from api_key");
        keys.revoke(id);
        assertThat(keys.list(clinic)).singleElement().asString().startsWith(id).contains(key.hint(), "revoked 2");
        assertThatExceptionOfType(LaunchProblem.class).isThrownBy(() -> keys.revoke(id));
        assertThatExceptionOfType(LaunchProblem.class).isThrownBy(() -> keys.revoke("nonsense"));
    }

    @Test
    void everyChangeIsAudited() throws SQLException {
        Account clinic = accounts.create("Clinic", Mode.LIVE);
        keys.create(clinic, Mode.LIVE);
        String key = ask("select id from api_key");
        keys.revoke(key);
        assertThat(ask("select string_agg(actor || ' ' || action || ' ' || subject, ', ' order by id) from audit"))
                .isEqualTo("operator account.created " + clinic.id() + ", operator key.created " + key
                        + ", operator key.revoked " + key);
        assertThat(ask("select count(*) from audit where account_id = '" + clinic.id() + "'"))
                .isEqualTo("3");
    }

    @Test
    void aNameMustBePrintable() {
        for (String name : new String[] {"", " ", "a\nb", "x".repeat(201)}) {
            assertThatExceptionOfType(LaunchProblem.class).isThrownBy(() -> accounts.create(name, Mode.TEST));
        }
    }

    private String ask(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
