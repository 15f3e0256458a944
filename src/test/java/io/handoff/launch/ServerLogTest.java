package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    @TempDir
    private Path folder;

    private ServerLog log(String text) throws IOException {
        return new ServerLog(Files.writeString(folder.resolve("console.log"), text));
    }

    @Test
    void theDeepestCauseOfTheFirstErrorDecides() throws IOException {
        ServerLog log = log(
                """
                03:31:20,006 INFO  [org.jboss.modules] (main) JBoss Modules version 2.1.6.Final
                03:31:21,006 ERROR [org.jboss.msc.service.fail] (MSC service thread 1-2) MSC000001: Failed to start service
                org.jboss.msc.service.StartException in service deployment.handoff.war
                \tat org.jboss.as.Deployer.start(Deployer.java:1)
                Caused by: java.lang.RuntimeException: could not be built
                \tat io.handoff.config.Settings.of(Settings.java:1)
                Caused by: io.handoff.config.SettingProblem: HANDOFF_RETENTION must be a number of days.
                \t... 6 more
                03:31:21,010 ERROR [org.jboss.as.controller] (Boot Thread) WFLYCTL0013: Operation ("deploy") failed
                Caused by: java.lang.IllegalStateException: a consequence
                """);
        assertThat(log.decisiveLine()).contains("HANDOFF_RETENTION must be a number of days.");
    }

    @Test
    void anErrorWithoutCauseDecidesWhereThereIsNoOther() throws IOException {
        ServerLog log = log(
                """
                2026-01-02 03:31:21,010 WARN  [org.jboss.as.x] (Boot Thread) a warning
                2026-01-02 03:31:21,010 ERROR [org.jboss.as.controller] (Boot Thread) WFLYCTL0113: '' is an invalid value
                2026-01-02 03:31:21,011 ERROR [org.jboss.as.controller] (Boot Thread) another
                """);
        assertThat(log.decisiveLine()).contains("WFLYCTL0113: '' is an invalid value");
    }

    @Test
    void aJvmThatNeverStartedHasItsLastWords() throws IOException {
        ServerLog log = log("Unrecognized VM option 'Foo'\nError: Could not create the Java Virtual Machine.\n\n");
        assertThat(log.decisiveLine()).contains("Error: Could not create the Java Virtual Machine.");
    }

    @Test
    void withoutAnErrorThereIsNothingToSay() throws IOException {
        assertThat(log("03:31:20,006 INFO  [org.jboss.modules] (main) started\n")
                        .decisiveLine())
                .isEmpty();
        assertThat(new ServerLog(folder.resolve("missing")).decisiveLine()).isEmpty();
    }
}
