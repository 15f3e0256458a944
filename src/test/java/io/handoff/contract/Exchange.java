package io.handoff.contract;

import io.handoff.client.Answer;

/**
 * A question to the server and its answer.
 *
 * @param path from the root, with the query
 * @param contentType of the question's body; null where there is none
 * @param body the question's; null where there is none
 * @param query what stands behind the question mark; null where there is none
 */
public record Exchange(String method, String path, String query, String contentType, byte[] body, Answer answer) {
    /** @param target the path with its query */
    public static Exchange of(String method, String target, String contentType, byte[] body, Answer answer) {
        int mark = target.indexOf('?');
        return mark < 0
                ? new Exchange(method, target, null, contentType, body, answer)
                : new Exchange(
                        method, target.substring(0, mark), target.substring(mark + 1), contentType, body, answer);
    }

    @Override
    public String toString() {
        return method + " " + path + " → " + answer.status();
    }
}
