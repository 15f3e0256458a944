package io.handoff.problem;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells a database that is away, which passes, from a mistake of ours, which stays. */
final class DatabaseAway {
    private DatabaseAway() {}

    /** Whether somewhere among the causes the connection was missing, lost or ended by an operator. */
    static boolean explains(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(DatabaseAway::isAway);
    }

    /** SQL states of class 08 (connection) and 57P (operator), as PostgreSQL's manual lists them; the pool tells none. */
    private static boolean isAway(Throwable cause) {
        if (cause instanceof SQLException sql) {
            var state = sql.getSQLState();
            return state == null
                    ? String.valueOf(sql.getMessage()).contains("IJ0004")
                    : state.startsWith("08") || state.startsWith("57P");
        }
        return false;
    }
}
