package io.handoff.reading;

import java.util.List;

/** A process with all that it has started. */
public final class ProcessTree {

    private ProcessTree() {}

    /** Ends them at once, from the top: what is gone starts nothing more. Does nothing where the process is gone already. */
    public static void kill(ProcessHandle process) {
        // The number of one that is gone may be another's by now, who has children too.
        if (!process.isAlive()) {
            return;
        }
        List<ProcessHandle> children = process.children().toList();
        process.destroyForcibly();
        children.forEach(ProcessTree::kill);
    }

    /** Ends what this process has started. */
    public static void killOwnChildren() {
        ProcessHandle.current().children().forEach(ProcessTree::kill);
    }
}
