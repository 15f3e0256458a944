package io.handoff.problem;

/**
 * The body of every answer that is not 2xx.
 *
 * @param message what people read
 * @param type what programs look at
 * @param code the HTTP status again
 */
public record ProblemBody(String message, String type, int code) {
    public static ProblemBody of(Problem problem) {
        return new ProblemBody(problem.getMessage(), problem.type(), problem.status());
    }
}
