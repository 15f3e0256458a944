package io.handoff.handoff;

import io.handoff.problem.Problem;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A code that a person can read out and type: eight of twenty letters, without vowels, so that it never is a word. The first
 * half says which code it is; who knows only that knows nothing, the second half is the secret.
 */
record SpokenCode(String text) {
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 8;
    private static final int SELECTOR = 4;
    private static final int LONGEST_TYPED = 40;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0-]+");

    static SpokenCode random(SecureRandom random) {
        var letters = random.ints(LENGTH, 0, LETTERS.length()).map(LETTERS::charAt);
        return new SpokenCode(letters.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /**
     * Reads what a person typed: in any case, with blanks or hyphens.
     *
     * @throws Problem 400 where it cannot be a code
     */
    static SpokenCode parse(String typed) {
        if (typed != null && typed.length() <= LONGEST_TYPED) {
            var text = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
            if (FORM.matcher(text).matches()) {
                return new SpokenCode(text);
            }
        }
        throw CodeProblem.MALFORMED.problem();
    }

    /** By which it is found. */
    String selector() {
        return text.substring(0, SELECTOR);
    }

    @Override
    public String toString() {
        return selector() + "…";
    }
}
