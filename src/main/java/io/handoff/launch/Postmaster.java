package io.handoff.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that runs in a data folder, as its {@code postmaster.pid} tells (first line the process, fourth the
 * port).
 *
 * @param port the TCP port; 0 while it has not written one
 */
record Postmaster(ProcessHandle process, Path data, int port) {
    private static final Duration FAST = Duration.ofSeconds(30);
    private static final Duration IMMEDIATE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final int PORT_LINE = 3;

    /** The one that is alive in the folder; empty where the file is missing or is left over from a killed one. */
    static Optional<Postmaster> in(Path data) {
        List<String> lines = lines(data);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> worksIn(process, data))
                .map(process ->
                        new Postmaster(process, data, lines.size() > PORT_LINE ? port(lines.get(PORT_LINE)) : 0));
    }

    /**
     * Removes a left-over file whose process number now belongs to another program. PostgreSQL would take that one for
     * itself and refuse to start; a number that nobody has it sorts out on its own.
     */
    static void forgetReusedNumber(Path data) {
        List<String> lines = lines(data);
        if (lines.isEmpty() || in(data).isPresent()) {
            return;
        }
        if (ProcessHandle.of(Long.parseLong(lines.get(0).strip())).isPresent()) {
            try {
                Files.deleteIfExists(data.resolve("postmaster.pid"));
            } catch (IOException e) {
                throw new LaunchProblem("The left-over file " + data.resolve("postmaster.pid") + " cannot be removed ("
                        + Reason.of(e) + ").");
            }
        }
    }

    /** Stops it: fast (sessions are ended, nothing is lost), then at once (it recovers at the next start). */
    void stop() {
        signal("INT");
        if (!endsWithin(FAST)) {
            signal("QUIT");
            if (!endsWithin(IMMEDIATE)) {
                throw new LaunchProblem("The database (process " + process.pid() + ") does not stop.");
            }
        }
    }

    /** Whether it runs. One that has ended and that nobody has asked for its exit code (a zombie) does not. */
    boolean isAlive() {
        return worksIn(process, data);
    }

    /** Waits until it has ended, at most as long as that. */
    boolean endsWithin(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (isAlive() && System.nanoTime() < end) {
            try {
                process.onExit().get(POLL.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // looks again
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return !isAlive();
            }
        }
        return !isAlive();
    }

    /** Java itself can only send SIGTERM, which makes PostgreSQL wait until the last client has left. */
    private void signal(String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("No shell to send a signal with", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A postmaster's working directory is its data folder, which no other program has. */
    private static boolean worksIn(ProcessHandle process, Path data) {
        try {
            Path workingDirectory = Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
            return workingDirectory.equals(data.toRealPath());
        } catch (IOException endedOrNotOurs) {
            return false;
        }
    }

    private static List<String> lines(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}") ? List.of() : lines;
        } catch (IOException missing) {
            return List.of();
        }
    }

    private static int port(String line) {
        return line.strip().matches("\\d{1,5}") ? Integer.parseInt(line.strip()) : 0;
    }
}
