package io.handoff.access;

import io.handoff.testing.TestServer;
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
}
