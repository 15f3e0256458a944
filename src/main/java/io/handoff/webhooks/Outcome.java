package io.handoff.webhooks;

/**
 * What came of one attempt.
 *
 * @param status what the receiver answered; null where it did not
 * @param error a word for programs; null for a success
 */
record Outcome(Integer status, String error) {
    private static final int GONE = 410;

    /** Any 2xx is a success; a redirection is not followed and none. */
    static Outcome answered(int status) {
        return new Outcome(status, status / 100 == 2 ? null : status / 100 == 3 ? "redirected" : "refused");
    }

    static Outcome failed(String error) {
        return new Outcome(null, error);
    }

    boolean isSuccess() {
        return error == null;
    }

    /** By Standard Webhooks, the receiver's word that it wants no more. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
