package io.handoff.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The database an operator's command works on: the one of the settings, else the embedded one, started if it does not
 * run.
 */
final class OperatorDatabase {
    private static final String UNDEFINED_TABLE = "42P01";

    private OperatorDatabase() {}

    /** Something to do in one transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Does the work and commits it, or none of it. */
    static <T> T transaction(Work<T> work) {
        Variables variables = new Variables(System.getenv());
        Optional<DatabaseAccess> external = LaunchSettings.database(variables);
        if (external.isPresent()) {
            external.get().requireReachable();
            return transaction(external.get(), work);
        }
        Path folder = LaunchSettings.databaseFolder(LaunchSettings.dataDir(variables, CommandLine.home()));
        Optional<DatabaseAccess> running = EmbeddedDatabase.running(folder);
        if (running.isPresent()) {
            return transaction(running.get(), work);
        }
        if (!Files.exists(folder.resolve("data"))) {
            throw noTables();
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.in(folder).start()) {
            return transaction(database.access(), work);
        }
    }

    private static <T> T transaction(DatabaseAccess access, Work<T> work) {
        try (Connection connection = access.connect()) {
            connection.setAutoCommit(false);
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            if (UNDEFINED_TABLE.equals(e.getSQLState())) {
                throw noTables();
            }
            throw new LaunchProblem("The database cannot do this (" + Reason.of(e) + ").");
        }
    }

    private static LaunchProblem noTables() {
        return new LaunchProblem("The database has no tables yet; start the server once with ./handoff run.");
    }
}
