package io.handoff.testing;

import io.handoff.launch.DatabaseAccess;
import io.handoff.launch.EmbeddedDatabase;
import io.handoff.launch.Folders;
import io.handoff.launch.NodePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The PostgreSQL of a test run: started on first need, or at once where {@code handoff.it} is true, and stopped with
 * the session. For the Arquillian container it sets {@code handoff.test.*} system properties (see arquillian.xml).
 */
public final class TestDatabase implements LauncherSessionListener {
    /** Neither UTC nor a whole number of hours from it: what confuses times shows here. */
    private static final String ZONE = "America/St_Johns";

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static EmbeddedDatabase running;
    private static Path folder;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("handoff.it")) {
            prepareArquillian();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TestServer.stopAll();
        stop();
    }

    /** A new empty database on the run's PostgreSQL. */
    public static DatabaseAccess create() {
        return running().createDatabase("test_" + COUNTER.incrementAndGet());
    }

    /** A new folder that is deleted with the database, at the end of the run. */
    public static synchronized Path newFolder(String name) {
        running();
        try {
            return Files.createTempDirectory(folder, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized EmbeddedDatabase running() {
        if (running == null) {
            try {
                Path target = TestServer.home().getParent();
                folder = Files.createTempDirectory(Files.createDirectories(target.resolve("testing")), "run");
                running = EmbeddedDatabase.in(folder.resolve("database"))
                        .programs(target.resolve("postgresql"))
                        .timezone(ZONE)
                        .throwAway()
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running;
    }

    private static synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void prepareArquillian() {
        DatabaseAccess access = create();
        NodePorts ports = NodePorts.free();
        Path data = newFolder("arquillian");
        System.setProperty("handoff.test.database.url", access.url());
        System.setProperty("handoff.test.database.user", access.user());
        System.setProperty("handoff.test.database.password", access.password());
        System.setProperty("handoff.test.http.port", Integer.toString(ports.http()));
        System.setProperty("handoff.test.https.port", Integer.toString(ports.https()));
        System.setProperty("handoff.test.management.port", Integer.toString(ports.management()));
        System.setProperty("handoff.test.data.dir", data.toString());
        System.setProperty("handoff.test.base.dir", data.resolve("base").toString());
    }
}
