package io.handoff.payers;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lends the store of lists, in the caller's transaction. */
@ApplicationScoped
class ListStores {
    @Resource(lookup = "java:jboss/datasources/HandoffDS")
    DataSource database;

    <T> T with(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.with(new ListStore(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, but what fails is undone by itself: the caller's transaction goes on. */
    <T> T apart(Work<T> work) {
        return with(store -> {
            store.begin();
            try {
                return work.with(store);
            } catch (SQLException | RuntimeException e) {
                store.undo();
                throw e;
            }
        });
    }

    /** Something done with the store. */
    interface Work<T> {
        T with(ListStore store) throws SQLException;
    }
}
