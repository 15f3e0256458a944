package io.handoff.launch;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What Ctrl-C, SIGTERM and a closed terminal do: end the program in order, with the exit code each caller expects. By
 * reflection, because the compiler refuses {@code sun.misc.Signal} by name and Java has no other way to tell them
 * apart.
 */
final class Signals {
    private static final int INTERRUPTED = 130; // 128 + SIGINT, what shells expect after Ctrl-C
    private static final int HUNG_UP = 129;
    private static final AtomicBoolean ENDING = new AtomicBoolean();

    private Signals() {}

    /** SIGINT exits with 130, a closed terminal with 129 and SIGTERM, which service managers send, with 0. */
    static void endTheProgram() {
        on("INT", INTERRUPTED);
        on("HUP", HUNG_UP);
        on("TERM", 0);
    }

    private static void on(String name, int exitCode) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler exit = (proxy, method, arguments) -> {
                // A second Ctrl-C must not wait behind the first; the watcher then stops what is left.
                if (ENDING.getAndSet(true)) {
                    Runtime.getRuntime().halt(exitCode);
                }
                Terminal.say("Told to stop (SIG" + name + ")");
                System.exit(exitCode);
                return null;
            };
            signal.getMethod("handle", signal, handler)
                    .invoke(
                            null,
                            signal.getConstructor(String.class).newInstance(name),
                            Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {handler}, exit));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This JVM lets no program handle signals", e);
        }
    }
}
