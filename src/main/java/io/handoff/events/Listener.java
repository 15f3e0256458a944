package io.handoff.events;

import io.handoff.config.Settings;
import io.handoff.events.Notice.Anything;
import io.handoff.events.Notice.NewEvents;
import io.handoff.events.Notice.NewJobs;
import io.handoff.ids.SessionId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;

/**
 * Listens on one connection of its own: the pool's validation and transactions would break LISTEN. After every
 * (re)connection, and at least every {@value #POLL_MILLIS} ms, it says {@link Anything}, because a notification that was sent
 * while nobody listened is gone.
 */
@Singleton
@Startup
public class Listener {
    private static final Logger LOG = System.getLogger(Listener.class.getName());
    private static final int POLL_MILLIS = 5_000;
    private static final int RETRY_MILLIS = 1_000;

    @Inject
    Settings settings;

    @Inject
    jakarta.enterprise.event.Event<Notice> heard;

    @Resource
    ManagedThreadFactory threads;

    private Thread thread;
    private volatile boolean open = true;
    private volatile Connection current;

    @PostConstruct
    void start() {
        thread = threads.newThread(this::run);
        thread.setName("handoff-listener");
        thread.start();
    }

    @PreDestroy
    void stop() {
        open = false;
        thread.interrupt();
        var connection = current;
        if (connection != null) {
            try {
                // a read on a socket does not hear interrupts
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.log(Level.DEBUG, "The listener was already gone: {0}", e.getMessage());
            }
        }
    }

    private void run() {
        while (open) {
            try (var connection = connect()) {
                current = connection;
                listen(connection);
            } catch (SQLException e) {
                if (open) {
                    LOG.log(Level.WARNING, "The listener lost the database and tries again: {0}", e.getMessage());
                    pause();
                }
            } catch (RuntimeException | Error e) {
                // whatever it was: without this thread the node would hear of nothing any more
                if (open) {
                    LOG.log(Level.ERROR, "The listener stumbled and goes on", e);
                    pause();
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        PGProperty.USER.set(properties, settings.databaseUser());
        PGProperty.PASSWORD.set(properties, settings.databasePassword());
        PGProperty.APPLICATION_NAME.set(properties, "handoff-listener");
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.CONNECT_TIMEOUT.set(properties, 10);
        PGProperty.LOGIN_TIMEOUT.set(properties, 10);
        // a database that vanished without a word is noticed, too
        PGProperty.SOCKET_TIMEOUT.set(properties, 10);
        return new Driver().connect(settings.databaseUrl(), properties);
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Notices.CHANNEL);
            while (open) {
                // also finds out whether the connection still lives
                statement.execute("select 1");
                heard.fire(new Anything());
                hearUntil(connection.unwrap(PGConnection.class), System.nanoTime() + POLL_MILLIS * 1_000_000L);
            }
        }
    }

    private void hearUntil(PGConnection connection, long end) throws SQLException {
        long left;
        while (open && (left = (end - System.nanoTime()) / 1_000_000) > 0) {
            var notifications = connection.getNotifications((int) left);
            if (notifications != null) {
                for (var notification : notifications) {
                    heard.fire(notice(notification.getParameter()));
                }
            }
        }
    }

    private static Notice notice(String payload) {
        if (payload.startsWith(Notices.EVENTS)) {
            return new NewEvents(new SessionId(UUID.fromString(payload.substring(Notices.EVENTS.length()))));
        }
        return payload.equals(Notices.JOBS) ? new NewJobs() : new Anything();
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
