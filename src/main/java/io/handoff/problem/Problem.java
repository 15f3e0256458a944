package io.handoff.problem;

import jakarta.ejb.ApplicationException;

/** A failure that the caller is told about. The message is shown to people: plain words, no data of a patient. */
@ApplicationException(rollback = true)
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final long retryAfter;

    /**
     * @param status the HTTP status
     * @param type what programs look at, in snake_case
     * @param message what people read
     */
    public Problem(int status, String type, String message) {
        this(status, type, message, 0);
    }

    /** @param retryAfter seconds until it is worth another try; 0 says nothing of it */
    public Problem(int status, String type, String message, long retryAfter) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
        this.retryAfter = retryAfter;
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    /** Seconds until it is worth another try; 0 where nobody knows. */
    public long retryAfter() {
        return retryAfter;
    }

    public static Problem badRequest(String type, String message) {
        return new Problem(400, type, message);
    }

    /** No credentials at all. */
    public static Problem unauthorized() {
        return new Problem(401, "unauthorized", "Send a session token or an API key as a bearer token.");
    }

    /** Credentials that are wrong, expired or revoked: the same words for each. */
    public static Problem badCredentials() {
        return new Problem(403, "forbidden", "This token is not valid, or no longer.");
    }

    /** Good credentials that do not reach this far. */
    public static Problem notAllowed() {
        return new Problem(403, "not_allowed", "This token may not do that.");
    }

    /** A phone's, while its desktop has not yet said that it is the right one. */
    public static Problem notConfirmed() {
        return new Problem(403, "not_confirmed", "Please confirm this phone on your computer first.");
    }

    /** Unknown, or somebody else's: the same answer. */
    public static Problem notFound() {
        return new Problem(404, "not_found", "There is nothing here by that name.");
    }
}
