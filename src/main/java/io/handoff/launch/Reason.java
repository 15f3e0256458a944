package io.handoff.launch;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Why something failed, in a few words that fit into a sentence. */
final class Reason {
    private Reason() {}

    static String of(Throwable problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message.lines().findFirst().orElse("").strip();
    }
}
