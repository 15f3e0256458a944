package io.handoff.problem;

/** Words for the refusals that HTTP itself knows. */
public final class HttpProblem {
    private HttpProblem() {}

    /** A body that cannot be read as what belongs there. What was wrong with it is not repeated: it may tell of a patient. */
    public static Problem malformedBody() {
        return Problem.badRequest("malformed_body", "The body is not the JSON that belongs here.");
    }

    /** A body that is cut off while it is still arriving. */
    public static Problem tooLarge() {
        return of(413);
    }

    /** A body that ends before its announced length, or whose pieces are not what they say. */
    public static Problem cutShort() {
        return Problem.badRequest("body_cut_short", "The body did not arrive whole. Please send it again.");
    }

    /** The problem that stands for a bare status. */
    public static Problem of(int status) {
        return switch (status) {
            case 400 -> Problem.badRequest("bad_request", "The request is not well formed.");
            case 401 -> Problem.unauthorized();
            case 403 -> Problem.notAllowed();
            case 404 -> Problem.notFound();
            case 405 -> new Problem(405, "method_not_allowed", "This address does not know that method.");
            case 406 -> new Problem(406, "not_acceptable", "This address answers in JSON.");
            case 413 -> new Problem(413, "too_large", "The body is too large.");
            case 415 -> new Problem(415, "unsupported_media_type", "This address does not take that kind of body.");
            case 503 -> new Problem(503, "unavailable", "Not available right now. Please try again.");
            default ->
                status >= 500
                        ? new Problem(status, "internal_error", "Something went wrong on our side.")
                        : new Problem(status, "refused", "The request was refused.");
        };
    }
}
