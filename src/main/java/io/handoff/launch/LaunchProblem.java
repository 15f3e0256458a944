package io.handoff.launch;

/** What keeps a command from its work, as one sentence for the person at the terminal; ends the program with a code. */
public final class LaunchProblem extends RuntimeException {
    private final int exitCode;

    /**
     * @param sentence one whole sentence that names the setting or the file to change
     */
    public LaunchProblem(String sentence) {
        this(sentence, 1);
    }

    private LaunchProblem(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** The words of the command itself were wrong: exit code 2, as shells have it. */
    static LaunchProblem usage(String sentence) {
        return new LaunchProblem(sentence, 2);
    }

    /** The exit code of the program, never 0. */
    public int exitCode() {
        return exitCode;
    }
}
