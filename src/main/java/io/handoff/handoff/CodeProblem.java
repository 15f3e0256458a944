package io.handoff.handoff;

import io.handoff.problem.Problem;

/** Why a spoken code does not work, each in words a patient understands. */
enum CodeProblem {
    MALFORMED(400, "code_malformed", "A code has eight letters. Please type it again."),
    UNKNOWN(404, "code_unknown", "We do not know this code. Please type it again."),
    EXPIRED(410, "code_expired", "This code is too old. Please get a new one on your computer."),
    USED(410, "code_used", "This code was already used on a phone. Please get a new one on your computer."),
    /** Told only to the phone that has had it. */
    REVOKED(410, "code_revoked", "This was stopped. If you want to go on, please get a new code on your computer."),
    BLOCKED(429, "too_many_tries", "That was wrong too often. Please get a new code on your computer.");

    private final int status;
    private final String type;
    private final String message;

    CodeProblem(int status, String type, String message) {
        this.status = status;
        this.type = type;
        this.message = message;
    }

    Problem problem() {
        return new Problem(status, type, message);
    }
}
