package io.handoff.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How image workers are started and what they may use.
 *
 * @param java the {@code java} program
 * @param classPath the children's class path; an entry that ends in {@code *} stands for all jars of that folder
 * @param home holds the networks: {@code models}
 * @param work a folder for the children's working directories and unpacked native libraries, made if absent; only this
 *     system's user should be able to write there
 * @param count most children that live at one time
 * @param memoryMegabytes the address space of one child, the JVM itself included
 * @param timeLimit after this time a child that has not answered is killed
 * @param picturesEach a child is replaced after this many pictures, which bounds what leaks in native code can add up to
 * @param engine what reads print
 */
public record WorkerSettings(
        Path java,
        List<Path> classPath,
        Path home,
        Path work,
        int count,
        int memoryMegabytes,
        Duration timeLimit,
        int picturesEach,
        EngineSettings engine) {

    /** Address space in which the JVM, the model and the largest accepted picture fit. */
    public static final int DEFAULT_MEMORY_MEGABYTES = 1024;

    /** Far above what the largest accepted picture takes, and short enough for a patient who waits. */
    public static final Duration DEFAULT_TIME_LIMIT = Duration.ofSeconds(20);

    /** Rare enough for the new child's start not to count. */
    public static final int DEFAULT_PICTURES_EACH = 500;

    public WorkerSettings {
        classPath = List.copyOf(classPath);
        if (count < 1 || picturesEach < 1 || memoryMegabytes < 1 || timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException("image workers need a count, memory, time and pictures above zero");
        }
    }

    /** The workers' jars in {@code lib}, and {@code onnxruntime}, unpacked with its native libraries. */
    public static List<Path> classPathIn(Path home) {
        return List.of(home.resolve("lib").resolve("*"), home.resolve("onnxruntime"));
    }

    /**
     * The defaults: this JVM's own {@code java}, one worker a core.
     *
     * @param home as the build makes it, see {@link #classPathIn}
     * @param work see {@link #work()}
     */
    public static WorkerSettings in(Path home, Path work) {
        return new WorkerSettings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                classPathIn(home),
                home,
                work,
                Runtime.getRuntime().availableProcessors(),
                DEFAULT_MEMORY_MEGABYTES,
                DEFAULT_TIME_LIMIT,
                DEFAULT_PICTURES_EACH,
                EngineSettings.builtIn());
    }
}
