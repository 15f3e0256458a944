package io.handoff.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A real PostgreSQL of this program's own, in one folder that keeps the data, the passwords and the log between runs.
 * It listens on loopback only, asks everyone for a password, and one program at a time may have it.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** The database that is there from the first start. */
    public static final String DATABASE = "handoff";

    /** The role that owns the databases: no superuser, as in production. */
    public static final String USER = "handoff";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final DatabaseFolder folder;
    private final int port;
    private final AutoCloseable process;

    EmbeddedDatabase(DatabaseFolder folder, int port, AutoCloseable process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
        prepare();
    }

    /** How to start one in a folder. */
    public static EmbeddedDatabaseStart in(Path folder) {
        return new EmbeddedDatabaseStart(folder);
    }

    /**
     * The database that another program (as a rule {@code ./handoff run}) has started in the folder, if one runs there.
     */
    static Optional<DatabaseAccess> running(Path folder) {
        DatabaseFolder inside = new DatabaseFolder(folder);
        return Postmaster.in(inside.data())
                .filter(postmaster -> postmaster.port() > 0)
                .map(postmaster -> new DatabaseAccess(url(postmaster.port(), DATABASE), USER, inside.password()));
    }

    /** Where it listens on loopback. */
    public int port() {
        return port;
    }

    /** How to reach the database {@value #DATABASE}. */
    public DatabaseAccess access() {
        return access(DATABASE);
    }

    /** How to reach a database that {@link #createDatabase} has made. */
    public DatabaseAccess access(String database) {
        return new DatabaseAccess(url(port, database), USER, folder.password());
    }

    /**
     * Makes an empty database where there is none of that name.
     *
     * @param name lower-case letters, digits and underscores, a letter first
     */
    public DatabaseAccess createDatabase(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name for a database: " + name);
        }
        try (Connection connection = administrator();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database " + name + " owner " + USER);
            }
            return access(name);
        } catch (SQLException e) {
            throw new LaunchProblem("The database " + name + " cannot be made (" + Reason.of(e) + ").");
        }
    }

    /** Stops PostgreSQL: sessions are ended, everything committed is on disk. */
    @Override
    public void close() {
        try {
            process.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The database did not stop", e);
        }
    }

    private void prepare() {
        try (Connection connection = administrator();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + USER + "'")) {
                statement.execute("create role " + USER + " login");
            }
            // At every start, so that a restored or replaced password file is enough to get in again.
            statement.execute("alter role " + USER + " password '" + folder.password() + "'");
        } catch (SQLException e) {
            close();
            throw new LaunchProblem("The database in " + folder.path() + " cannot be prepared (" + Reason.of(e) + ").");
        }
        createDatabase(DATABASE);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection administrator() throws SQLException {
        return DriverManager.getConnection(
                url(port, "postgres"), DatabaseFolder.ADMINISTRATOR, folder.administratorPassword());
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
