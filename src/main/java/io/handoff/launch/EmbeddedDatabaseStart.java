package io.handoff.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** How an embedded database is to be started; {@link #start} does it. */
public final class EmbeddedDatabaseStart {
    /** Long enough to recover after a power failure. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final Duration LAST_MOMENT = Duration.ofSeconds(2);

    private static final Logger ZONKY = Logger.getLogger("io.zonky.test");

    private final DatabaseFolder folder;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private Path programs;
    private int port;

    EmbeddedDatabaseStart(Path folder) {
        this.folder = new DatabaseFolder(folder);
        this.programs = this.folder.programs();
        parameter("listen_addresses", "127.0.0.1");
        // Without sockets in /tmp the password is the only way in.
        parameter("unix_socket_directories", "");
        // The library starts PostgreSQL for throw-away data; this is for data that stays.
        parameter("fsync", "on");
        parameter("synchronous_commit", "on");
        parameter("max_connections", "200");
    }

    /** Listens on this port of loopback; any free one where nothing is said. */
    public EmbeddedDatabaseStart port(int chosen) {
        this.port = chosen;
        return this;
    }

    /** Unpacks PostgreSQL's programs here, once for many folders; inside the folder where nothing is said. */
    public EmbeddedDatabaseStart programs(Path shared) {
        this.programs = shared.toAbsolutePath();
        return this;
    }

    /** The time zone of sessions that ask for none, such as {@code America/St_Johns}; UTC where nothing is said. */
    public EmbeddedDatabaseStart timezone(String zone) {
        return parameter("timezone", zone);
    }

    /** For data that nobody needs after a power failure: faster. */
    public EmbeddedDatabaseStart throwAway() {
        return parameter("fsync", "off").parameter("synchronous_commit", "off").parameter("full_page_writes", "off");
    }

    private EmbeddedDatabaseStart parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    /**
     * Starts PostgreSQL and waits until it answers, at most two minutes. What an earlier program left running in the
     * folder is stopped first.
     *
     * @throws LaunchProblem when the folder is another program's at this moment, or PostgreSQL does not start
     */
    public EmbeddedDatabase start() {
        ZONKY.setLevel(Level.OFF);
        requirePossible();
        FolderLock lock = FolderLock.tryLock(folder.path())
                .orElseThrow(() -> new LaunchProblem("Another Handoff already uses the database in " + folder.path()
                        + "; stop it first or choose another HANDOFF_DATA_DIR."));
        try {
            Postmaster.in(folder.data()).ifPresent(Postmaster::stop);
            Postmaster.forgetReusedNumber(folder.data());
            folder.making();
            Path data = folder.path().toRealPath().resolve("data");
            Watcher.database(data);
            EmbeddedPostgres postgres = launch();
            EmbeddedDatabase database =
                    new EmbeddedDatabase(folder, postgres.getPort(), () -> stop(postgres, data, lock));
            folder.made();
            return database;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e instanceof LaunchProblem problem
                    ? problem
                    : new LaunchProblem("PostgreSQL did not start (" + Reason.of(e) + ").");
        }
    }

    private void stop(EmbeddedPostgres postgres, Path data, FolderLock lock) throws IOException {
        Optional<Postmaster> postmaster = Postmaster.in(data);
        postgres.close();
        // The library waits for the process file to go, which is a moment before the process goes.
        postmaster.ifPresent(last -> last.endsWithin(LAST_MOMENT));
        // It also gives up after five seconds; a checkpoint may need longer.
        Postmaster.in(data).ifPresent(Postmaster::stop);
        Watcher.stopped(data);
        lock.close();
    }

    /** The library keeps knocking for the whole limit although pg_ctl has long said why it cannot be. */
    private EmbeddedPostgres launch() {
        FutureTask<EmbeddedPostgres> starting = new FutureTask<>(() -> builder().start());
        Thread thread = new Thread(starting, "handoff-postgresql");
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                EmbeddedPostgres postgres = starting.get(200, TimeUnit.MILLISECONDS);
                if (folder.startFailed()) {
                    postgres.close();
                    throw didNotStart("its log is " + folder.log());
                }
                return postgres;
            } catch (TimeoutException notYet) {
                if (folder.startFailed()) {
                    thread.interrupt();
                }
            } catch (ExecutionException e) {
                throw didNotStart(Reason.of(e.getCause()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LaunchProblem("The start of the database was interrupted.");
            }
        }
    }

    private LaunchProblem didNotStart(String otherwise) {
        return new LaunchProblem("PostgreSQL did not start in " + folder.path() + " ("
                + folder.lastComplaint().orElse(otherwise) + ").");
    }

    private EmbeddedPostgres.Builder builder() {
        folder.administratorPassword();
        PrivateFile.folder(programs);
        System.setProperty("ot.epg.working-dir", programs.toString());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port == 0 ? Ports.free() : port)
                .setPGStartupWait(LIMIT)
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setDataDirectoryCustomizer(data -> askEveryoneForAPassword(data.toPath()))
                .setConnectConfig("password", folder.administratorPassword())
                .setLocaleConfig("pwfile", folder.administratorPasswordFile().toString())
                // Sorts and folds alike on every machine, whatever locales that has.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
        parameters.forEach(builder::setServerConfig);
        return builder;
    }

    /** The library makes a database that trusts every user of this machine. */
    private static void askEveryoneForAPassword(Path data) {
        try {
            Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requirePossible() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.equals("Linux amd64")) {
            throw new LaunchProblem("HANDOFF_DATABASE_URL: the built-in PostgreSQL is for Linux on amd64, not for "
                    + system + "; set the URL of one that runs elsewhere.");
        }
        boolean root =
                ProcessHandle.current().info().user().filter("root"::equals).isPresent();
        if (root && !LinuxUtils.isUnshareAvailable()) {
            throw new LaunchProblem(
                    "PostgreSQL does not run as root, and this machine has no user namespaces to hide that;"
                            + " start as another user or set HANDOFF_DATABASE_URL.");
        }
    }
}
