package io.handoff.enriched;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that say what a telephone number is for, and how sure it is that they are its own.
 *
 * @param label as it is printed
 * @param certainty 0 to 1
 */
record Purpose(String label, PhoneNumberType type, double certainty) {

    private static final double BEFORE = 0.97;
    private static final double ABOVE = 0.85;
    private static final double BEHIND = 0.8;

    private static final Pattern SENTENCE = Pattern.compile(".*[.;)!?,] (?=\\S)");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})#]+$");
    private static final Pattern UNSAID =
            Pattern.compile("(?i)phone|telephone|tel|call|toll[ -]free|phone number|phone no|phone #");
    /** The relay service for the deaf (47 CFR 64.603), which is nobody's own number. */
    private static final Pattern RELAY = Pattern.compile("(?i)[(\\[]?\\b(?:TTY|TDD|TRS)(?:/(?:TTY|TDD|TRS))?:?"
            + "(?: users)?(?: (?:dial|call))?:? ?711\\b[)\\].,;]?");

    private static final int LONGEST_LABEL = 6;

    static Optional<Purpose> before(String text) {
        return of(text, BEFORE);
    }

    static Optional<Purpose> above(String text) {
        return of(text, ABOVE);
    }

    /** What follows the number, if no other number follows it. */
    static Optional<Purpose> behind(String text) {
        return NumberShape.isIn(text) ? Optional.empty() : of(text, BEHIND);
    }

    /** There may be a better label elsewhere. */
    static boolean saysNothing(String text) {
        String said = trimmed(spoken(text));
        return said.isEmpty() || UNSAID.matcher(said).matches();
    }

    /** Without the relay service. */
    static String spoken(String text) {
        return RELAY.matcher(text).replaceAll("").strip();
    }

    private static Optional<Purpose> of(String text, double certainty) {
        List<String> words = List.of(trimmed(spoken(text)).split(" "));
        String last = String.join(" ", words.subList(Math.max(0, words.size() - LONGEST_LABEL), words.size()));
        String label = trimmed(SENTENCE.matcher(last).replaceFirst(""));
        return PhoneNumberType.of(Words.of(label)).map(type -> new Purpose(label, type, certainty));
    }

    private static String trimmed(String text) {
        return EDGE.matcher(text).replaceAll("");
    }
}
