package io.handoff.testing;

import io.handoff.launch.Accounts;
import io.handoff.launch.DatabaseAccess;
import io.handoff.launch.KeyText;
import io.handoff.launch.Keys;
import io.handoff.launch.Mode;
import io.handoff.launch.Node;
import io.handoff.launch.NodePorts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A product node that runs for tests: a real process on free ports of loopback, with the demo switched on. */
public final class TestServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    /** Where an operator lets webhooks go although it is not public. */
    public static final String PRIVATE_WEBHOOK_HOST = "127.0.0.3";

    private static final AtomicInteger ACCOUNTS = new AtomicInteger();
    private static final List<TestServer> ALL = new ArrayList<>();
    private static TestServer shared;
    private static TestServer neighbour;

    private final Shared with;
    private final Node node;

    /** What nodes of one installation have in common. */
    private record Shared(DatabaseAccess database, Path dataDir, KeyText demoKey, Map<String, String> settings) {}

    private TestServer(Shared with) {
        this.with = with;
        NodePorts ports = NodePorts.free();
        Map<String, String> environment = new HashMap<>();
        environment.put("HANDOFF_DATABASE_URL", with.database().url());
        environment.put("HANDOFF_DATABASE_USER", with.database().user());
        environment.put("HANDOFF_DATABASE_PASSWORD", with.database().password());
        environment.put("HANDOFF_PORT", Integer.toString(ports.http()));
        environment.put("HANDOFF_HTTPS_PORT", Integer.toString(ports.https()));
        environment.put("HANDOFF_MANAGEMENT_PORT", Integer.toString(ports.management()));
        // http on localhost: a browser gives its camera there too.
        environment.put("HANDOFF_PUBLIC_URL", "http://localhost:" + ports.http());
        environment.put("HANDOFF_DATA_DIR", with.dataDir().toString());
        environment.put(
                "HANDOFF_MASTER_KEY_FILE",
                with.dataDir().resolve("master-key.json").toString());
        // as in real life: so that a test may come from any network
        environment.put("HANDOFF_PROXY", "true");
        environment.put("HANDOFF_WEBHOOK_PRIVATE_HOSTS", PRIVATE_WEBHOOK_HOST + ", *.intern");
        // tests do in a minute what people do in a month
        environment.put("HANDOFF_RATE_LIMIT", "1000");
        // one is enough for what most nodes live for; each is a process that loads a model
        environment.put("HANDOFF_IMAGE_WORKERS", shared == null ? "2" : "1");
        environment.put("HANDOFF_DEMO", "true");
        environment.put("HANDOFF_DEMO_KEY", with.demoKey().text());
        environment.putAll(with.settings());
        node = Node.in(home(), TestDatabase.newFolder("node"))
                .ports(ports)
                .environment(environment)
                // the second compiler's work would not pay in so short a life: half of a start's time went there
                .javaOptions("-Duser.timezone=America/St_Johns", "-XX:TieredStopAtLevel=1")
                .start();
        register(this);
    }

    /** The one node that most tests share: started on first need, stopped at the end of the run. */
    public static synchronized TestServer shared() {
        if (shared == null) {
            shared = start(Map.of());
        }
        return shared;
    }

    /** A second node of the {@link #shared} one's installation, for tests that harm neither. */
    public static synchronized TestServer neighbour() {
        if (neighbour == null) {
            neighbour = shared().another();
        }
        return neighbour;
    }

    /**
     * A node with a new database and data folder of its own; the caller closes it.
     *
     * @param settings {@code HANDOFF_…} variables to add or to replace
     */
    public static TestServer start(Map<String, String> settings) {
        return ready(new TestServer(new Shared(
                TestDatabase.create(),
                TestDatabase.newFolder("data"),
                KeyText.random(Mode.TEST),
                Map.copyOf(settings))));
    }

    /**
     * One more node of this one's installation: same database, keys and settings, other ports; the caller closes it.
     */
    public TestServer another() {
        return ready(new TestServer(with));
    }

    private static TestServer ready(TestServer server) {
        try {
            server.node.awaitReady(START_LIMIT);
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** {@code http://localhost:port}, no slash at the end. */
    public URI http() {
        return URI.create("http://localhost:" + node.ports().http());
    }

    /** {@code https://localhost:port}, with a certificate that nobody has signed. */
    public URI https() {
        return URI.create("https://localhost:" + node.ports().https());
    }

    /** {@code http://127.0.0.1:port}, where {@code /health} is. */
    public URI management() {
        return URI.create("http://127.0.0.1:" + node.ports().management());
    }

    /** Its process: to kill it, to read its log. */
    public Node node() {
        return node;
    }

    /** The nodes of its installation that live, itself included: a job runs on any of them. */
    public List<TestServer> nodes() {
        synchronized (ALL) {
            return ALL.stream().filter(server -> server.with == with).toList();
        }
    }

    /** What all {@link #nodes} have logged. */
    public String installationLog() throws IOException {
        StringBuilder text = new StringBuilder();
        for (TestServer server : nodes()) {
            text.append(Files.readString(server.node.logFile()));
        }
        return text.toString();
    }

    /** How to reach its database. */
    public DatabaseAccess database() {
        return with.database();
    }

    /** The folder with its generated keys. */
    public Path dataDir() {
        return with.dataDir();
    }

    /** The API key of its demo account. */
    public String demoKey() {
        return with.demoKey().text();
    }

    /** A new test account with one API key. */
    public Account newAccount() {
        return newAccount(Mode.TEST);
    }

    /** One that lets in no origin until it is told to. */
    public Account newLiveAccount() {
        return newAccount(Mode.LIVE);
    }

    private Account newAccount(Mode mode) {
        try (Connection connection = database().connect()) {
            io.handoff.launch.Account account =
                    new Accounts(connection).create("Clinic " + ACCOUNTS.incrementAndGet(), mode);
            KeyText key = new Keys(connection).create(account, mode);
            return new Account(account.id(), account.name(), key.text());
        } catch (SQLException e) {
            throw new IllegalStateException("The server has made no tables for accounts", e);
        }
    }

    /** Stops it; a killed one may be closed too. */
    @Override
    public void close() {
        node.stop();
        unregister(this);
    }

    /** The provisioned server, {@code target/server}. */
    static Path home() {
        return Path.of(System.getProperty("handoff.server.home", "target/server"))
                .toAbsolutePath()
                .normalize();
    }

    static void stopAll() {
        synchronized (ALL) {
            List.copyOf(ALL).forEach(TestServer::close);
        }
    }

    private static void register(TestServer server) {
        synchronized (ALL) {
            ALL.add(server);
        }
    }

    private static void unregister(TestServer server) {
        synchronized (ALL) {
            ALL.remove(server);
        }
    }
}
