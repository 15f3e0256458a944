package io.handoff.reading;

/** Threads that never keep the server from ending. */
public final class DaemonThreads {

    private DaemonThreads() {}

    public static Thread named(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
