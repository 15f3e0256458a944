package io.handoff.launch;

import java.nio.file.Path;

/** What the programs of the command line share: their home, and how they end. */
final class CommandLine {
    private CommandLine() {}

    /** The folder with {@code target/server} in it; the {@code handoff} script says which. */
    static Path home() {
        return Path.of(System.getProperty("handoff.home", "")).toAbsolutePath().normalize();
    }

    /** Runs a command; a problem becomes one sentence on standard error and an exit code. */
    static void run(Runnable command) {
        try {
            command.run();
            System.exit(0);
        } catch (LaunchProblem problem) {
            Terminal.complain(problem.getMessage());
            System.exit(problem.exitCode());
        } catch (RuntimeException bug) {
            // The stack trace is of use to those who mend it, and there is no log to put it into.
            bug.printStackTrace();
            Terminal.complain("Something unexpected went wrong (" + Reason.of(bug) + ").");
            System.exit(1);
        }
    }
}
