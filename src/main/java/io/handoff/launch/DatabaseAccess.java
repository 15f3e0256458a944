package io.handoff.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * How to reach a database.
 *
 * @param url in JDBC form, {@code jdbc:postgresql://host:port/name}
 * @param password a secret; not in {@link #toString}
 */
public record DatabaseAccess(String url, String user, String password) {
    private static final String SECONDS = "5";

    /** The oldest that its makers still maintain. */
    private static final int OLDEST = 14;

    /** A new connection, within five seconds or not at all. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("loginTimeout", SECONDS);
        properties.setProperty("ApplicationName", "handoff launcher");
        return DriverManager.getConnection(url, properties);
    }

    /** Connects once; a database that cannot be used is one sentence that names the setting. */
    void requireReachable() {
        try (Connection connection = connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new LaunchProblem("HANDOFF_DATABASE_URL: " + place() + " is PostgreSQL " + version + ", and "
                        + OLDEST + " or newer is needed.");
            }
        } catch (SQLException e) {
            throw new LaunchProblem(sentence(e));
        }
    }

    private String sentence(SQLException problem) {
        String state = problem.getSQLState() == null ? "" : problem.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                "HANDOFF_DATABASE_USER and HANDOFF_DATABASE_PASSWORD: the database at " + place() + " refuses them.";
            case "3D000" -> "HANDOFF_DATABASE_URL: there is no such database at " + place() + ".";
            default ->
                "HANDOFF_DATABASE_URL: the database at " + place() + " cannot be reached (" + Reason.of(problem) + ").";
        };
    }

    /** The URL without its parameters, which may hold a password. */
    private String place() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return user + " at " + place();
    }
}
