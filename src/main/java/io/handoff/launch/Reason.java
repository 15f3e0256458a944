package io.handoff.launch;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why something failed, in a few words that fit into a sentence. */
final class Reason {
    private Reason() {}

    static String of(Throwable problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (problem instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return ofNetwork(problem.getCause() == null ? problem : problem.getCause(), problem);
    }

    /** The driver wraps what the network says into longer words of its own. */
    private static String ofNetwork(Throwable cause, Throwable problem) {
        if (cause instanceof UnknownHostException) {
            return "its host is not known";
        }
        if (cause instanceof SocketTimeoutException) {
            return "it does not answer";
        }
        if (cause instanceof ConnectException) {
            return "nothing listens there";
        }
        String message = problem.getMessage();
        return message == null
                ? problem.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
