package io.handoff.payers;

import io.handoff.ids.AccountId;
import io.handoff.testing.TestDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with our schema, and the beans on it. Each use of a connection is a transaction, committed at its end. */
public final class PayerDatabase {
    private static PayerDatabase shared;

    public final Payers payers = new Payers();
    final PayerLists lists = new PayerLists();
    private final PGSimpleDataSource database;

    public PayerDatabase() throws SQLException {
        this(migrated());
    }

    /** One for all who only ask: loading the directory takes its time. */
    public static synchronized PayerDatabase shared() throws SQLException {
        if (shared == null) {
            shared = new PayerDatabase();
            shared.lists.prepare();
        }
        return shared;
    }

    private PayerDatabase(PGSimpleDataSource database) throws SQLException {
        this.database = database;
        var stores = new ListStores();
        stores.database = transactional();
        lists.stores = stores;
        payers.stores = stores;
    }

    private static PGSimpleDataSource migrated() {
        var access = TestDatabase.create();
        var database = new PGSimpleDataSource();
        database.setUrl(access.url());
        database.setUser(access.user());
        database.setPassword(access.password());
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    /** The same database, used by somebody else at the same time. */
    PayerDatabase anotherNode() throws SQLException {
        return new PayerDatabase(database);
    }

    public AccountId newAccount() throws SQLException {
        var account = AccountId.random();
        run("insert into account (id, name, mode) values ('" + account + "', 'Clinic', 'test')");
        return account;
    }

    void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** One connection for all, as a pool would keep it. */
    private DataSource transactional() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        var lent = proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                connection.commit();
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                connection.rollback();
                throw e.getCause();
            }
        });
        return proxy(DataSource.class, (proxy, method, arguments) -> lent);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
