package io.handoff.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The command line, limits and environment of one child. */
final class WorkerCommand {

    /** No core files: they would hold the picture. The shell is replaced by the JVM, so killing it leaves nothing. */
    private static final String LIMITED = "ulimit -c 0 && ulimit -v \"$0\" && exec \"$@\"";

    private static final List<String> JVM = List.of(
            "-Xms16m",
            "-Xmx96m",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:CompressedClassSpaceSize=16m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:+ExitOnOutOfMemoryError",
            // Standard output is the protocol's; a crash report would carry pieces of the picture.
            "-XX:+DisplayVMOutputToStderr",
            "-XX:ErrorFile=/dev/null",
            "-XX:-CreateCoredumpOnCrash",
            "-Djava.awt.headless=true",
            // Firewalls forget connections that nothing goes over, and do not say so.
            "-Djdk.httpclient.keepalive.timeout=30",
            // The limit above counts native memory; JavaCPP's own books would only force collections.
            "-Dorg.bytedeco.javacpp.maxBytes=0",
            "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0",
            "-Dorg.bytedeco.javacpp.noPointerGC=true");

    private final WorkerSettings settings;

    WorkerCommand(WorkerSettings settings) {
        this.settings = settings;
    }

    /** Starts a child in a private working directory. */
    Process start(Path workingDirectory) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(commandLine(workingDirectory));
        builder.directory(workingDirectory.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("LANG", "C.UTF-8");
        environment.put("OMP_THREAD_LIMIT", "1");
        // One malloc arena: each thread's own would take 64 MB of the address space that is limited.
        environment.put("MALLOC_ARENA_MAX", "1");
        return builder.start();
    }

    private List<String> commandLine(Path workingDirectory) throws IOException {
        // Unpacked once and kept: otherwise each start would write ten megabytes of libraries.
        Path natives =
                Files.createDirectories(settings.work().resolve("natives")).toAbsolutePath();
        List<String> line = new ArrayList<>();
        line.addAll(List.of("/bin/sh", "-c", LIMITED, Long.toString(settings.memoryMegabytes() * 1024L)));
        line.add(settings.java().toAbsolutePath().toString());
        line.addAll(JVM);
        line.add("-Djava.io.tmpdir=" + workingDirectory);
        line.add("-Dorg.bytedeco.javacpp.cachedir=" + natives);
        line.add("-Donnxruntime.native.path="
                + settings.home().resolve("onnxruntime-native").toAbsolutePath());
        line.add("-cp");
        line.add(settings.classPath().stream()
                .map(entry -> entry.toAbsolutePath().toString())
                .collect(Collectors.joining(":")));
        line.add("io.handoff.reading.worker.Main");
        line.addAll(new WorkerArguments(settings.home(), settings.timeLimit(), settings.engine()).line());
        return line;
    }
}
