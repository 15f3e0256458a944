package io.handoff.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Image workers as the build makes them, for tests of any package. */
public final class TestWorkers {

    private static final Path BUILD = Path.of("target").toAbsolutePath();

    private TestWorkers() {}

    public static WorkerSettings settings(int count) {
        return settings(
                count,
                WorkerSettings.DEFAULT_MEMORY_MEGABYTES,
                WorkerSettings.DEFAULT_TIME_LIMIT,
                WorkerSettings.DEFAULT_PICTURES_EACH);
    }

    public static WorkerSettings settings(int count, int memoryMegabytes, Duration timeLimit, int picturesEach) {
        Path home = BUILD.resolve("image-worker");
        WorkerSettings standard = WorkerSettings.in(home, BUILD.resolve("image-workers-at-work"));
        return new WorkerSettings(
                standard.java(),
                Stream.concat(Stream.of(BUILD.resolve("classes")), WorkerSettings.classPathIn(home).stream())
                        .toList(),
                home,
                standard.work(),
                count,
                memoryMegabytes,
                timeLimit,
                picturesEach,
                standard.engine());
    }

    /** The same, but another engine reads. */
    public static WorkerSettings settings(int count, EngineSettings engine) {
        WorkerSettings usual = settings(count);
        return new WorkerSettings(
                usual.java(),
                usual.classPath(),
                usual.home(),
                usual.work(),
                usual.count(),
                usual.memoryMegabytes(),
                usual.timeLimit(),
                usual.picturesEach(),
                engine);
    }

    /** All words of a reading, for a first look. */
    public static String textOf(Reading reading) {
        return reading.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Sends a signal, such as STOP, to a process. */
    static void signal(String name, long pid) {
        try {
            new ProcessBuilder("/bin/kill", "-" + name, Long.toString(pid))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The variables of a process. */
    static List<String> environment(long pid) {
        try {
            return List.of(Files.readString(Path.of("/proc", Long.toString(pid), "environ"))
                    .split("\0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
