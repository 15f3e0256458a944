package io.handoff.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerProcessTest {

    @Test
    void aChildSeesNothingOfItsParentsEnvironment(@TempDir Path directory) throws Exception {
        Process child = readyChild(directory);

        assertThat(TestWorkers.environment(child.pid()))
                .map(variable -> variable.replaceFirst("=.*", ""))
                // PWD and the like are the shell's own.
                .isSubsetOf("PATH", "LANG", "OMP_THREAD_LIMIT", "MALLOC_ARENA_MAX", "PWD", "OLDPWD", "SHLVL", "_");
        assertThat(System.getenv()).hasSizeGreaterThan(2);
        child.destroyForcibly();
    }

    @Test
    void aChildIsTheJvmItselfWithItsMemoryLimited(@TempDir Path directory) throws Exception {
        Process child = readyChild(directory);

        Path process = Path.of("/proc", Long.toString(child.pid()));
        assertThat(process.resolve("exe").toRealPath().getFileName()).hasToString("java");
        assertThat(process.resolve("cwd").toRealPath()).isEqualTo(directory.toRealPath());
        assertThat(Files.readString(process.resolve("limits")))
                .containsPattern("Max address space +1073741824 +1073741824")
                .containsPattern("Max core file size +0 +0");
        child.destroyForcibly();
    }

    @Test
    void aChildEndsWhenItsInputEnds(@TempDir Path directory) throws Exception {
        Process child = readyChild(directory);

        child.getOutputStream().close();

        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isZero();
    }

    @Test
    void childrenEndWithAParentThatIsKilled() throws Exception {
        String classes = System.getProperty("java.class.path");
        Process parent = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        classes,
                        ParentToBeKilled.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = parent.inputReader()) {
            long child = Long.parseLong(lines.readLine());
            assertThat(ProcessHandle.of(child)).isPresent();

            parent.destroyForcibly().waitFor();

            await().until(() ->
                    ProcessHandle.of(child).filter(ProcessHandle::isAlive).isEmpty());
        }
    }

    private static Process readyChild(Path directory) throws Exception {
        Process child = new WorkerCommand(TestWorkers.settings(1)).start(directory);
        WorkerProtocol.expectReady(new DataInputStream(child.getInputStream()));
        return child;
    }
}
