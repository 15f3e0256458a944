package io.handoff.launch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** How a node is to be started; {@link #start} does it. */
public final class NodeStart {
    /** All that a server needs of the launcher's environment; the rest may hold other programs' secrets. */
    private static final Set<String> INHERITED =
            Set.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "JAVA_HOME");

    /** WildFly's limit for the name it signs transactions with. */
    private static final int LONGEST_NODE_NAME = 23;

    private final Path home;
    private final ServerFolder base;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> javaOptions = new ArrayList<>();
    private InetAddress bind = InetAddress.getLoopbackAddress();
    private NodePorts ports = NodePorts.free();
    private boolean logToTerminal;

    NodeStart(Path home, Path base) {
        this.home = home.toAbsolutePath().normalize();
        this.base = new ServerFolder(base);
    }

    /** Serves on this address; on loopback only where nothing is said. */
    public NodeStart bind(InetAddress address) {
        this.bind = address;
        return this;
    }

    /** Listens on these ports; on free ones where nothing is said. */
    public NodeStart ports(NodePorts chosen) {
        this.ports = chosen;
        return this;
    }

    /** Adds environment variables, as a rule {@code HANDOFF_…}. */
    public NodeStart environment(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    /** Adds options of the JVM, after the usual ones. */
    public NodeStart javaOptions(String... options) {
        javaOptions.addAll(List.of(options));
        return this;
    }

    /** Logs to this program's standard output instead of a file, for a service manager that keeps logs itself. */
    public NodeStart logToTerminal() {
        this.logToTerminal = true;
        return this;
    }

    /** Refreshes the node's folder and starts the process; returns before it serves. */
    public Node start() {
        base.refreshFrom(home);
        ProcessBuilder process =
                new ProcessBuilder(command()).directory(base.path().toFile());
        process.environment().keySet().retainAll(INHERITED);
        process.environment().putAll(environment);
        process.redirectErrorStream(true)
                .redirectInput(Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(
                        logToTerminal
                                ? Redirect.INHERIT
                                : Redirect.to(base.console().toFile()));
        try {
            Path log = logToTerminal ? base.path().resolve("log/server.log") : base.console();
            return new Node(process.start(), ports, log);
        } catch (IOException e) {
            throw new LaunchProblem("The server's process cannot be started (" + Reason.of(e) + ").");
        }
    }

    private List<String> command() {
        String name = "handoff-" + ports.http();
        StandaloneCommandBuilder server = StandaloneCommandBuilder.of(home)
                .setBaseDirectory(base.path())
                // Measured after the start: 400 MB resident with this collector, 435 to 530 with G1, for the same heap.
                .setJavaOptions("-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC")
                .addJavaOption("-XX:+ExitOnOutOfMemoryError")
                .addJavaOption("-Duser.home=" + System.getProperty("user.home"))
                .addJavaOption("-Djava.awt.headless=true")
                .addJavaOption("-Djava.net.preferIPv4Stack=" + (bind instanceof Inet4Address))
                .addJavaOption("-Djboss.modules.system.pkgs=org.jboss.byteman")
                .addJavaOption("-Dorg.jboss.logmanager.nocolor=true")
                .addJavaOption("-Djboss.bind.address=" + bind.getHostAddress())
                .addJavaOption("-Djboss.bind.address.management=127.0.0.1")
                .addJavaOption("-Djboss.http.port=" + ports.http())
                .addJavaOption("-Djboss.https.port=" + ports.https())
                .addJavaOption("-Djboss.management.http.port=" + ports.management())
                .addJavaOption("-Djboss.node.name=" + name)
                .addJavaOption("-Djboss.tx.node.id=" + name.substring(0, Math.min(name.length(), LONGEST_NODE_NAME)))
                .addJavaOptions(javaOptions);
        // A session of its own: Ctrl-C in the terminal reaches the launcher only, which stops server and database in
        // order.
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(server.build());
        return command;
    }
}
