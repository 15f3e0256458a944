package io.handoff.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One running WildFly process with the product in it. */
public final class Node implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Process process;
    private final NodePorts ports;
    private final Path logFile;

    Node(Process process, NodePorts ports, Path logFile) {
        this.process = process;
        this.ports = ports;
        this.logFile = logFile;
        Watcher.server(process.pid());
        process.onExit().thenAccept(ended -> Watcher.ended(ended.pid()));
    }

    /**
     * How to start one.
     *
     * @param home the provisioned server, which is only read
     * @param base the node's own folder, made where it is missing
     */
    public static NodeStart in(Path home, Path base) {
        return new NodeStart(home, base);
    }

    /** The ports it was told to listen on. */
    public NodePorts ports() {
        return ports;
    }

    /** The file it logs to. */
    public Path logFile() {
        return logFile;
    }

    /** Its process number. */
    public long pid() {
        return process.pid();
    }

    /** Whether the process lives. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit code when the process ends, however it ends. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /**
     * Waits until the node serves requests.
     *
     * @throws LaunchProblem as soon as it is sure that it never will, or when the limit has passed; the node is not
     * stopped
     */
    public void awaitReady(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (true) {
                // Waiting on the process is the pause between two questions, and ends at once when it dies.
                if (process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw failure("ended while starting, with exit code " + process.exitValue());
                }
                switch (Readiness.of(ports.management())) {
                    case READY:
                        return;
                    case FAILED:
                        throw failure("could not start the application");
                    default:
                        break;
                }
                if (System.nanoTime() > end) {
                    throw failure("was not ready within " + limit.toSeconds() + " seconds");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("The start of the server was interrupted.");
        }
    }

    /** The sentence for a server that failed, with the line of its log that tells most. */
    LaunchProblem failure(String what) {
        String why =
                new ServerLog(logFile).decisiveLine().map(line -> ": " + line).orElse("");
        return new LaunchProblem("The server " + what + why + " (log: " + logFile + ")");
    }

    /** Stops it in order: requests in flight end first. After thirty seconds it is killed. */
    public void stop() {
        process.destroy();
        if (!endsWithin(GRACE)) {
            kill();
        }
    }

    /** Ends it at once, as a power failure would. */
    public void kill() {
        process.destroyForcibly();
        endsWithin(GRACE);
    }

    /** The same as {@link #stop}. */
    @Override
    public void close() {
        stop();
    }

    private boolean endsWithin(Duration limit) {
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (ended) {
                // Not only when the JVM gets round to it: it may be about to end itself.
                Watcher.ended(process.pid());
            }
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
