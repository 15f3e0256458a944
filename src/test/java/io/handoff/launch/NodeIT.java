package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeIT {
    private static final Path HOME = Path.of(System.getProperty("handoff.server.home"));

    @TempDir
    private Path base;

    @Test
    void aNodeKeepsItsCertificateAndLosesWhatWasDeployed() throws Exception {
        Path keystore = base.resolve("configuration/application.keystore");
        Path leftOver = base.resolve("deployments/old.war");
        Files.createDirectories(keystore.getParent());
        Files.createDirectories(leftOver.getParent());
        Files.writeString(keystore, "certificate");
        Files.createFile(leftOver);
        new ServerFolder(base).refreshFrom(HOME);
        assertThat(keystore).hasContent("certificate");
        assertThat(leftOver).doesNotExist();
        assertThat(base.resolve("deployments/handoff.war")).exists();
    }

    @Test
    void aServerThatCannotStartItsApplicationIsFoundOutLongBeforeTheLimit() {
        // WildFly refuses a data source with an empty password, and so the WAR that needs it.
        try (Node node = Node.in(HOME, base)
                .environment(Map.of("HANDOFF_DATABASE_PASSWORD", ""))
                .start()) {
            assertThatExceptionOfType(LaunchProblem.class)
                    .isThrownBy(() -> node.awaitReady(Duration.ofMinutes(5)))
                    .withMessageStartingWith("The server could not start the application: ")
                    .withMessageContaining(node.logFile().toString());
        }
    }

    @Test
    void aProcessThatDiesIsFoundOutAtOnce() {
        try (Node node = Node.in(HOME, base).javaOptions("-XX:NoSuchOption").start()) {
            assertThatExceptionOfType(LaunchProblem.class)
                    .isThrownBy(() -> node.awaitReady(Duration.ofMinutes(5)))
                    .withMessageStartingWith("The server ended while starting, with exit code 1: ");
            assertThat(node.onExit()).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(1);
        }
    }

    @Test
    void onlyAFolderWithABuiltServerIsAHome() {
        assertThatExceptionOfType(LaunchProblem.class)
                .isThrownBy(() -> Node.in(base, base).start())
                .withMessageContaining("./handoff build");
    }
}
