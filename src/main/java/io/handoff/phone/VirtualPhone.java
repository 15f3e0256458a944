package io.handoff.phone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code ./handoff phone <link>}: plays the phone against any server, well or badly, as its options say. */
public final class VirtualPhone {
    private VirtualPhone() {}

    /** @param words see {@link Options#USAGE} */
    public static void main(String[] words) {
        var out = stream(FileDescriptor.out);
        var err = stream(FileDescriptor.err);
        // Sockets that wait for their server would keep the program alive.
        System.exit(play(out, err, words));
    }

    /**
     * Plays the phone once.
     *
     * @return the exit code, see {@link Ending}
     */
    static int play(PrintStream out, PrintStream err, String... words) {
        var steps = new Steps(out, List.of(words).contains("--json"));
        try {
            new Journey(Options.of(words), steps).go();
            return Ending.DONE.exitCode();
        } catch (PhoneProblem problem) {
            steps.ended(problem);
            err.println("handoff: " + problem.getMessage());
            return problem.ending().exitCode();
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
