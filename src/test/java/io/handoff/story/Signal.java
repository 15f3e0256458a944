package io.handoff.story;

import java.io.IOException;
import java.util.List;

/** What the kernel can do to a process from outside. */
enum Signal {
    STOP,
    CONT,
    KILL;

    void to(ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
                .redirectErrorStream(true)
                .start()
                .waitFor();
    }

    void to(List<ProcessHandle> processes) throws IOException, InterruptedException {
        for (ProcessHandle process : processes) {
            to(process);
        }
    }
}
