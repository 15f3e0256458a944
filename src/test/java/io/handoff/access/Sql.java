package io.handoff.access;

import static org.awaitility.Awaitility.await;

import io.handoff.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What a test changes behind the server's back. */
final class Sql {
    private final TestServer server;

    Sql(TestServer server) {
        this.server = server;
    }

    /** The handoff's time is over, and the job that ends it is due. */
    void timeIsOver(String handoff) {
        run("update handoff set expires_at = clock_timestamp() - interval '1 second' where id = ?", handoff);
        run(
                "update scheduled_tasks set execution_time = clock_timestamp() where task_instance = cast(? as text)",
                handoff);
    }

    /** The same, but the job is not there yet. */
    void timeIsOverUnnoticed(String handoff) {
        run("update handoff set expires_at = clock_timestamp() - interval '1 second' where id = ?", handoff);
    }

    void revokeKeys(UUID account) {
        run("update api_key set revoked_at = now() where account_id = ?", account.toString());
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
