package io.handoff.handoff;

import io.handoff.problem.Problem;
import java.util.Locale;

/** Why a link does not work, each in words a patient understands. */
enum LinkProblem {
    MALFORMED(400, "This link is not complete. Please scan the code on your computer again."),
    UNKNOWN(404, "We do not know this link. Please scan the code on your computer again."),
    EXPIRED(410, "This link is too old. Please get a new code on your computer."),
    USED(410, "This link was already used on a phone. Please get a new code on your computer."),
    REVOKED(410, "This link was stopped. If you want to go on, please get a new code on your computer.");

    private final int status;
    private final String message;

    LinkProblem(int status, String message) {
        this.status = status;
        this.message = message;
    }

    Problem problem() {
        return new Problem(status, "link_" + name().toLowerCase(Locale.ROOT), message);
    }
}
