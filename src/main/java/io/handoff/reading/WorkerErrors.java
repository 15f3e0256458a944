package io.handoff.reading;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;

/** Empties a child's standard error, so that the child never blocks on it, and keeps a little for the log. */
final class WorkerErrors {

    private static final System.Logger LOG = System.getLogger(WorkerErrors.class.getName());
    private static final int MAX_LOGGED = 16 * 1024;
    private static final int PIECE = 1024;

    private WorkerErrors() {}

    static void drain(Process process) {
        DaemonThreads.named("image-worker-" + process.pid() + "-errors", () -> drainAll(process))
                .start();
    }

    private static void drainAll(Process process) {
        int logged = 0;
        byte[] piece = new byte[PIECE];
        try (InputStream errors = process.getErrorStream()) {
            for (int length = errors.read(piece); length >= 0; length = errors.read(piece)) {
                if (logged < MAX_LOGGED) {
                    String said = new String(piece, 0, length, StandardCharsets.UTF_8);
                    LOG.log(Level.DEBUG, "image worker {0}: {1}", Long.toString(process.pid()), said);
                    logged += length;
                }
            }
        } catch (IOException e) {
            // How it ends when the process is killed.
            LOG.log(Level.DEBUG, "image worker {0} is silent now", Long.toString(process.pid()));
        }
    }
}
