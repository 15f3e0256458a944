package io.handoff.launch;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code ./handoff run}: the database and the server as one program that ends as a whole. */
public final class Run {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final String LOG_TO_TERMINAL = "--log";

    private final LaunchSettings settings;
    private final boolean logToTerminal;
    private final Stack running = new Stack();

    private Run(LaunchSettings settings, boolean logToTerminal) {
        this.settings = settings;
        this.logToTerminal = logToTerminal;
    }

    /**
     * Runs until it is told to stop.
     *
     * @param arguments {@code --log} to get the server's log on standard output
     */
    public static void main(String[] arguments) {
        CommandLine.run(() -> {
            if (!List.of(arguments).stream().allMatch(LOG_TO_TERMINAL::equals)) {
                throw LaunchProblem.usage("Usage: ./handoff run [" + LOG_TO_TERMINAL + "]");
            }
            LaunchSettings settings = LaunchSettings.of(System.getenv(), CommandLine.home());
            new Run(settings, arguments.length > 0).run();
        });
    }

    private void run() {
        Signals.endTheProgram();
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "handoff-stop"));
        requirePorts();
        FolderLock lock = FolderLock.tryLock(settings.dataDir())
                .orElseThrow(() -> new LaunchProblem("HANDOFF_DATA_DIR: another Handoff already runs with "
                        + settings.dataDir() + "; stop it first or choose another folder."));
        running.add("", lock::close);
        DatabaseAccess database = database();
        Optional<KeyText> demoKey = demoKey();
        Node node = node(database, demoKey);
        if (!isReady(node)) {
            return;
        }
        Welcome.of(settings, demoKey, node.logFile(), logToTerminal).forEach(Terminal::say);
        Terminal.say("ready http://localhost:" + settings.ports().http());
        int exitCode = node.onExit().join();
        if (!running.isStopping()) {
            throw node.failure("has ended, with exit code " + exitCode);
        }
    }

    private void requirePorts() {
        NodePorts ports = settings.ports();
        Ports.requireFree("HANDOFF_PORT", settings.bind(), ports.http());
        Ports.requireFree("HANDOFF_HTTPS_PORT", settings.bind(), ports.https());
        Ports.requireFree("HANDOFF_MANAGEMENT_PORT", InetAddress.getLoopbackAddress(), ports.management());
    }

    private DatabaseAccess database() {
        if (settings.database().isPresent()) {
            settings.database().get().requireReachable();
            return settings.database().get();
        }
        Path folder = LaunchSettings.databaseFolder(settings.dataDir());
        Terminal.say("Starting the database in " + folder);
        EmbeddedDatabase database =
                running.start("database", () -> EmbeddedDatabase.in(folder).start(), EmbeddedDatabase::close);
        return database.access();
    }

    private Optional<KeyText> demoKey() {
        if (!settings.demo()) {
            return Optional.empty();
        }
        Path file = settings.dataDir().resolve("demo-key");
        return settings.demoKey().or(() -> {
            String kept =
                    PrivateFile.secret(file, () -> KeyText.random(Mode.TEST).text());
            try {
                return Optional.of(new KeyText(kept));
            } catch (IllegalArgumentException e) {
                throw new LaunchProblem("The file " + file + " holds no API key; delete it to get a new one.");
            }
        });
    }

    private Node node(DatabaseAccess database, Optional<KeyText> demoKey) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeIf(name -> !name.startsWith("HANDOFF_") || name.endsWith("_PASSWORD_FILE"));
        environment.putAll(settings.forServer(database, demoKey));
        Terminal.say("Starting the server");
        NodeStart start = Node.in(
                        CommandLine.home().resolve("target/server"),
                        settings.dataDir().resolve("node"))
                .bind(settings.bind())
                .ports(settings.ports())
                .environment(environment);
        if (logToTerminal) {
            start.logToTerminal();
        }
        return running.start("server", start::start, Node::stop);
    }

    /** Whether it came up; not when it was told to stop while starting, which is no failure. */
    private boolean isReady(Node node) {
        try {
            node.awaitReady(START_LIMIT);
            return !running.isStopping();
        } catch (LaunchProblem problem) {
            if (running.isStopping()) {
                return false;
            }
            throw problem;
        }
    }
}
