package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The program that {@code ./handoff run} starts, from outside. */
class RunIT {
    private static final Path TARGET =
            Path.of(System.getProperty("handoff.server.home")).getParent();
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final NodePorts ports = NodePorts.free();

    /** One database for all: whatever ended the launcher before, the next one must go on with it. */
    private static Path folder;

    private static Path dataDir;
    private Process launcher;

    @BeforeAll
    static void folders() {
        folder = TestDatabase.newFolder("run");
        dataDir = folder.resolve("data dir");
    }

    @AfterEach
    void end() {
        if (launcher != null) {
            launcher.destroyForcibly();
            await().atMost(LIMIT).until(() -> !launcher.isAlive());
        }
    }

    @Test
    void itSaysWhereItIsAndCtrlCStopsAllOfIt() throws Exception {
        start(Map.of());
        awaitReady();
        Parts parts = parts();
        String key = Files.readString(dataDir.resolve("demo-key")).strip();
        assertThat(output())
                .contains("http://localhost:" + ports.http() + "/demo", key, "https://", "Ctrl-C", "█")
                .endsWith("ready http://localhost:" + ports.http() + "\n");
        signal("INT");
        assertThat(exitCode()).isEqualTo(130);
        assertThat(output()).endsWith("Stopping the server\nStopping the database\nStopped\n");
        assertThat(parts.areGone()).isTrue();
    }

    @Test
    void aKilledLauncherLeavesNothingRunningAndTheNextOneTheSameKeyAndAServerThatDiesEndsAll() throws Exception {
        start(Map.of());
        awaitReady();
        Parts parts = parts();
        String key = Files.readString(dataDir.resolve("demo-key")).strip();
        launcher.destroyForcibly();
        await().atMost(LIMIT).until(parts::areGone);

        start(Map.of());
        awaitReady();
        assertThat(output()).contains(key);
        parts = parts();
        server().destroyForcibly();
        assertThat(exitCode()).isEqualTo(1);
        assertThat(output()).contains("handoff: The server has ended, with exit code 137");
        assertThat(parts.areGone()).isTrue();
    }

    @Test
    void itCanBeStoppedWhileItStarts() throws Exception {
        start(Map.of());
        await().atMost(LIMIT).until(() -> launcher.children().anyMatch(this::isServer));
        Parts parts = parts();
        signal("TERM");
        assertThat(exitCode()).isZero();
        assertThat(parts.areGone()).isTrue();
        assertThat(output()).endsWith("Stopping the server\nStopping the database\nStopped\n");
    }

    @Test
    void aDatabaseOutOfReachIsOneSentenceAndNothingRuns() throws Exception {
        start(Map.of(
                "HANDOFF_DATABASE_URL",
                "jdbc:postgresql://127.0.0.1:" + Ports.free() + "/handoff",
                "HANDOFF_DATABASE_PASSWORD",
                "secret"));
        assertThat(exitCode()).isEqualTo(1);
        assertThat(output())
                .startsWith("handoff: HANDOFF_DATABASE_URL: the database at ")
                .hasLineCount(1)
                .doesNotContain("secret");
    }

    private void start(Map<String, String> settings) throws IOException {
        // A shell starts background jobs with SIGINT ignored, and so might whatever runs this test.
        ProcessBuilder builder = new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Dhandoff.home=" + TARGET.getParent(),
                        "-cp",
                        TARGET.resolve("launcher/lib") + "/*",
                        "io.handoff.launch.Run")
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(folder.resolve("output").toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("HANDOFF_"));
        environment.put("HANDOFF_PORT", Integer.toString(ports.http()));
        environment.put("HANDOFF_HTTPS_PORT", Integer.toString(ports.https()));
        environment.put("HANDOFF_MANAGEMENT_PORT", Integer.toString(ports.management()));
        environment.put("HANDOFF_DATA_DIR", dataDir.toString());
        environment.putAll(settings);
        launcher = builder.start();
    }

    private void awaitReady() {
        await().atMost(LIMIT)
                .until(() -> output().contains("ready http://localhost:" + ports.http()) || !launcher.isAlive());
        assertThat(launcher.isAlive()).as(output()).isTrue();
    }

    private record Parts(ProcessHandle server, Postmaster database) {
        boolean areGone() {
            return !server.isAlive() && !database.isAlive();
        }
    }

    private Parts parts() {
        Path data = LaunchSettings.databaseFolder(dataDir).resolve("data");
        return new Parts(server(), Postmaster.in(data).orElseThrow());
    }

    private ProcessHandle server() {
        return launcher.children().filter(this::isServer).findFirst().orElseThrow();
    }

    private boolean isServer(ProcessHandle child) {
        return child.info().command().orElse("").endsWith("java");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + launcher.pid())
                .start()
                .waitFor();
    }

    private int exitCode() throws InterruptedException {
        assertThat(launcher.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return launcher.exitValue();
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
