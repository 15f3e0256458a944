package io.handoff.launch;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The settings the launcher itself acts on, read from environment variables and checked. The server reads and checks
 * its own.
 *
 * @param publicUrl base of the links that phones open, without a slash at the end
 * @param database empty for the embedded one
 * @param demo whether the demo page and its key exist
 * @param demoKey empty where one has to be made up
 */
record LaunchSettings(
        InetAddress bind,
        NodePorts ports,
        String publicUrl,
        Optional<DatabaseAccess> database,
        Path dataDir,
        Path masterKeyFile,
        boolean demo,
        Optional<KeyText> demoKey) {

    /**
     * Reads and checks all of them.
     *
     * @param home the folder that the default of HANDOFF_DATA_DIR is in
     * @throws LaunchProblem that names the first setting that is wrong
     */
    static LaunchSettings of(Map<String, String> environment, Path home) {
        Variables variables = new Variables(environment);
        InetAddress bind = variables.address("HANDOFF_BIND", "0.0.0.0");
        NodePorts ports = ports(variables);
        Optional<DatabaseAccess> database = database(variables);
        Path dataDir = dataDir(variables, home);
        return new LaunchSettings(
                bind,
                ports,
                publicUrl(variables, bind, ports),
                database,
                dataDir,
                masterKeyFile(variables, dataDir),
                variables.flag("HANDOFF_DEMO", database.isEmpty()),
                demoKey(variables));
    }

    /** Where the embedded database is. */
    static Path databaseFolder(Path dataDir) {
        return dataDir.resolve("database");
    }

    /** The database of the settings, for commands that need nothing else; empty for the embedded one. */
    static Optional<DatabaseAccess> database(Variables variables) {
        Optional<String> url = variables.text("HANDOFF_DATABASE_URL");
        if (url.isEmpty()) {
            for (String alone : new String[] {"HANDOFF_DATABASE_USER", "HANDOFF_DATABASE_PASSWORD"}) {
                if (variables.text(alone).isPresent()) {
                    throw new LaunchProblem(alone + " is set, but HANDOFF_DATABASE_URL is not; set both or none.");
                }
            }
            return Optional.empty();
        }
        if (!url.get().matches("jdbc:postgresql://[^/?\\s]+/[^/?\\s]+(\\?\\S*)?")) {
            throw new LaunchProblem(
                    "HANDOFF_DATABASE_URL must have the form jdbc:postgresql://host:port/database, and has not.");
        }
        String password = variables
                .secret("HANDOFF_DATABASE_PASSWORD")
                .orElseThrow(
                        () -> new LaunchProblem("HANDOFF_DATABASE_PASSWORD must be set with HANDOFF_DATABASE_URL."));
        return Optional.of(new DatabaseAccess(
                url.get(), variables.text("HANDOFF_DATABASE_USER").orElse(EmbeddedDatabase.USER), password));
    }

    /** Generated keys and, unless another is set, the database. */
    static Path dataDir(Variables variables, Path home) {
        Path folder = variables.path("HANDOFF_DATA_DIR").orElse(home.resolve(".handoff"));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new LaunchProblem("HANDOFF_DATA_DIR: " + folder + " is not a folder.");
        }
        return folder.toAbsolutePath().normalize();
    }

    /** What the server's environment gets, beside the HANDOFF_ variables it shares with the launcher. */
    Map<String, String> forServer(DatabaseAccess access, Optional<KeyText> key) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("HANDOFF_DATABASE_URL", access.url());
        variables.put("HANDOFF_DATABASE_USER", access.user());
        variables.put("HANDOFF_DATABASE_PASSWORD", access.password());
        variables.put("HANDOFF_PORT", Integer.toString(ports.http()));
        variables.put("HANDOFF_HTTPS_PORT", Integer.toString(ports.https()));
        variables.put("HANDOFF_MANAGEMENT_PORT", Integer.toString(ports.management()));
        variables.put("HANDOFF_PUBLIC_URL", publicUrl);
        variables.put("HANDOFF_DATA_DIR", dataDir.toString());
        variables.put("HANDOFF_MASTER_KEY_FILE", masterKeyFile.toString());
        variables.put("HANDOFF_DEMO", Boolean.toString(demo));
        key.ifPresent(demoKey -> variables.put("HANDOFF_DEMO_KEY", demoKey.text()));
        return variables;
    }

    private static NodePorts ports(Variables variables) {
        NodePorts ports = new NodePorts(
                variables.port("HANDOFF_PORT", 8080),
                variables.port("HANDOFF_HTTPS_PORT", 8443),
                variables.port("HANDOFF_MANAGEMENT_PORT", 9990));
        if (ports.http() == ports.https()) {
            throw new LaunchProblem(
                    "HANDOFF_HTTPS_PORT must differ from HANDOFF_PORT, and both are " + ports.http() + ".");
        }
        if (ports.management() == ports.http() || ports.management() == ports.https()) {
            throw new LaunchProblem("HANDOFF_MANAGEMENT_PORT must differ from the other ports, and is "
                    + ports.management() + " like one of them.");
        }
        return ports;
    }

    private static String publicUrl(Variables variables, InetAddress bind, NodePorts ports) {
        Optional<String> chosen = variables.text("HANDOFF_PUBLIC_URL");
        if (chosen.isPresent()) {
            return checkedUrl(chosen.get());
        }
        String host = bind.isAnyLocalAddress()
                ? LanAddress.find().map(InetAddress::getHostAddress).orElse("localhost")
                : bind.isLoopbackAddress() ? "localhost" : bind.getHostAddress();
        return "https://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + ports.https();
    }

    private static String checkedUrl(String text) {
        String url = text.replaceFirst("/+$", "");
        try {
            URI uri = URI.create(url);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null && !url.matches(".*[?#].*")) {
                return url;
            }
        } catch (IllegalArgumentException noUrl) {
            // falls through to the one sentence for all of these
        }
        throw new LaunchProblem(
                "HANDOFF_PUBLIC_URL must be an address like https://scan.example.org, and is \"" + text + "\".");
    }

    private static Path masterKeyFile(Variables variables, Path dataDir) {
        Path file = variables.path("HANDOFF_MASTER_KEY_FILE").orElse(dataDir.resolve("master-key.json"));
        if (Files.exists(file) && !(Files.isRegularFile(file) && Files.isReadable(file))) {
            throw new LaunchProblem("HANDOFF_MASTER_KEY_FILE: " + file + " is not a file that can be read.");
        }
        return file.toAbsolutePath().normalize();
    }

    private static Optional<KeyText> demoKey(Variables variables) {
        try {
            Optional<KeyText> key = variables.text("HANDOFF_DEMO_KEY").map(KeyText::new);
            if (key.isPresent() && key.get().mode() == Mode.LIVE) {
                throw new IllegalArgumentException("live");
            }
            return key;
        } catch (IllegalArgumentException e) {
            throw new LaunchProblem(
                    "HANDOFF_DEMO_KEY must be sk_test_ and at least 32 letters, digits, \"-\" or \"_\", and is not.");
        }
    }
}
