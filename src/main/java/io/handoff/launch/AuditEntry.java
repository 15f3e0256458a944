package io.handoff.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** What the operator did, in the same transaction as the deed. */
record AuditEntry(UUID account, String action, UUID subject) {
    private static final String OPERATOR = "operator";

    void write(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit (account_id, actor, action, subject) values (?, ?, ?, ?)")) {
            insert.setObject(1, account);
            insert.setString(2, OPERATOR);
            insert.setString(3, action);
            insert.setString(4, subject.toString());
            insert.executeUpdate();
        }
    }
}
