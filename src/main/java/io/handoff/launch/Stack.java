package io.handoff.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What has been started, to be stopped in the opposite order: the server before the database it uses. */
final class Stack {
    private record Part(String name, Runnable stop) {}

    private final Deque<Part> parts = new ArrayDeque<>();
    private volatile boolean stopping;

    /**
     * Starts something, unless the program is already ending; {@link #stop} waits until it is started, then stops it.
     */
    synchronized <T> T start(String name, Supplier<T> starter, Consumer<T> stopper) {
        if (stopping) {
            throw new LaunchProblem("Told to stop while starting.");
        }
        T part = starter.get();
        add(name, () -> stopper.accept(part));
        return part;
    }

    /** Remembers something that is to be stopped; a nameless one is stopped in silence. */
    synchronized void add(String name, Runnable stop) {
        parts.push(new Part(name, stop));
    }

    boolean isStopping() {
        return stopping;
    }

    /** Stops all of it. What cannot be stopped is reported and does not keep the rest running. */
    void stop() {
        stopping = true;
        synchronized (this) {
            boolean anything = parts.stream().anyMatch(part -> !part.name().isEmpty());
            while (!parts.isEmpty()) {
                stop(parts.pop());
            }
            if (anything) {
                Terminal.say("Stopped");
            }
        }
    }

    private static void stop(Part part) {
        try {
            if (!part.name().isEmpty()) {
                Terminal.say("Stopping the " + part.name());
            }
            part.stop().run();
        } catch (RuntimeException e) {
            Terminal.complain("The " + part.name() + " did not stop in order (" + Reason.of(e) + ").");
        }
    }
}
