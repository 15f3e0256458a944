package io.handoff.access;

import static org.awaitility.Awaitility.await;

import io.handoff.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a test changes behind the server's back. */
public final class Sql {
    private final TestServer server;

    public Sql(TestServer server) {
        this.server = server;
    }

    /** The handoff's time is over, and the job that ends it is due. */
    public void timeIsOver(String handoff) {
        run("update handoff set expires_at = clock_timestamp() - interval '1 second' where id = ?", handoff);
        run(
                "update scheduled_tasks set execution_time = clock_timestamp() where task_instance = cast(? as text)",
                handoff);
    }

    /** The same, but the job is not there yet. */
    void timeIsOverUnnoticed(String handoff) {
        run("update handoff set expires_at = clock_timestamp() - interval '1 second' where id = ?", handoff);
    }

    /** The handoff's codes have lived their time. */
    void codesAreOver(String handoff) {
        run(
                "update spoken_code set expires_at = clock_timestamp() - interval '1 second' where handoff_id = ?",
                handoff);
    }

    /** They have been over for long, and the job that forgets them is due. */
    void codesAreForgotten(String handoff) {
        run("update spoken_code set expires_at = clock_timestamp() - interval '1 hour' where handoff_id = ?", handoff);
        due(handoff);
    }

    /** All who typed codes may try as often again as one who never did. */
    public void triesAreForgotten() {
        try (var connection = server.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("delete from code_tries");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So much time goes by, and the job that forgets codes has looked. */
    void passes(Duration time, String handoff) {
        var ago = " = expires_at - interval '" + time.toSeconds() + " seconds' where ";
        run("update spoken_code set expires_at" + ago + "handoff_id = ?", handoff);
        run("update handoff set expires_at" + ago + "id = ?", handoff);
        due(handoff);
        awaitLooked("spoken-code-expiry", handoff);
    }

    /** Nothing was heard of the phone for so long, and the job that looks after it is due. */
    public void phoneWasSilentFor(Duration silence, String handoff) {
        run(
                "update phone_grant set seen_at = clock_timestamp() - interval '" + silence.toSeconds()
                        + " seconds' where handoff_id = ?",
                handoff);
        due(handoff);
    }

    private void due(String handoff) {
        run(
                "update scheduled_tasks set execution_time = clock_timestamp()"
                        + " where task_instance = cast(? as text) and task_name <> 'handoff-expiry'",
                handoff);
    }

    /** The card was read to its end, with nothing on it. */
    void cardIsCompleted(String card) {
        run("update card set state = 'completed' where id = ?", card);
    }

    /** How many rows of the table belong to the handoff. */
    int rows(String table, String handoff) {
        try (var connection = server.database().connect();
                var statement =
                        connection.prepareStatement("select count(*) from " + table + " where handoff_id = ?")) {
            statement.setObject(1, UUID.fromString(handoff));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many jobs of this kind wait for the handoff. */
    int jobs(String kind, String handoff) {
        return count(
                "select count(*) from scheduled_tasks where task_name = '" + kind + "' and task_instance = ?", handoff);
    }

    /** Makes the job that looks after the phone due, and waits until it has looked. */
    void awaitPresenceChecked(String handoff) {
        due(handoff);
        awaitLooked("phone-presence", handoff);
    }

    private void awaitLooked(String job, String handoff) {
        await().until(() -> count(
                        "select count(*) from scheduled_tasks where task_name = '" + job
                                + "' and not picked and execution_time > clock_timestamp() and task_instance = ?",
                        handoff)
                == 1);
    }

    private int count(String sql, String text) {
        try (var connection = server.database().connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, text);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the account's audit trail says of the handoff, oldest first. */
    public List<String> audited(String handoff) {
        try (var connection = server.database().connect();
                var statement = connection.prepareStatement("select action from audit where subject = ? order by id")) {
            statement.setString(1, handoff);
            try (var row = statement.executeQuery()) {
                var actions = new ArrayList<String>();
                while (row.next()) {
                    actions.add(row.getString(1));
                }
                return actions;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void revokeKeys(UUID account) {
        run("update api_key set revoked_at = now() where account_id = ?", account.toString());
    }

    /** The account has no good key any more. */
    void keysAreRevoked(String account) {
        run("update api_key set revoked_at = now() where account_id = ?", account);
    }

    /** The session has ended. */
    void ends(String session) {
        run("update session set ended_at = now() where id = ?", session);
    }

    private void run(String sql, String id) {
        try (var connection = server.database().connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            if (statement.executeUpdate() == 0) {
                throw new AssertionError("No row: " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does what the server does when it has read a picture: locks the card, changes the scan, commits. */
    static final class Reader implements AutoCloseable {
        private final Connection connection;
        private final Belongings things;

        Reader(TestServer server, Belongings things) throws SQLException {
            this.connection = server.database().connect();
            this.things = things;
            connection.setAutoCommit(false);
            run("select 1 from card where id = ? for update", things.card());
            run("select 1 from scan where id = ? for update", things.scan());
        }

        void changesTheScanWhileAnotherWaits() throws SQLException {
            await().until(this::somebodyWaits);
            run("update scan set version = version + 1 where id = ?", things.scan());
            connection.commit();
        }

        private boolean somebodyWaits() throws SQLException {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select 1 from pg_stat_activity"
                            + " where datname = current_database() and wait_event_type = 'Lock'")) {
                return rows.next();
            }
        }

        private void run(String sql, String id) throws SQLException {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setObject(1, UUID.fromString(id));
                statement.execute();
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
