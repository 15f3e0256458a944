package io.handoff.paging;

import io.handoff.problem.Problem;

/**
 * Which page is asked for.
 *
 * @param limit how many items at most
 * @param after what was seen last; null for the first page
 */
public record PageRequest(int limit, Cursor after) {
    private static final int USUAL = 50;

    /**
     * Reads the published query parameters; both may be absent.
     *
     * @param most the longest page that this list has
     * @throws Problem 400 where one of them makes no sense
     */
    public static PageRequest of(String limit, String cursor, int most) {
        return new PageRequest(
                isAbsent(limit) ? Math.min(USUAL, most) : number(limit, most),
                isAbsent(cursor) ? null : Cursor.parse(cursor));
    }

    private static boolean isAbsent(String text) {
        return text == null || text.isEmpty();
    }

    private static int number(String text, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through
        }
        throw Problem.badRequest("bad_limit", "limit is a whole number from 1 to " + most + ".");
    }
}
