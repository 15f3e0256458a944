package io.handoff.eligibility;

/** National Provider Identifiers: ten digits, the last of which checks the others (45 CFR 162.406). */
final class Npi {
    /** The Luhn sum of the prefix 80840, which says "health, United States" and is never printed. */
    private static final int PREFIX_SUM = 24;

    private static final int LENGTH = 10;

    private Npi() {}

    /** Whether it is ten digits. */
    static boolean hasForm(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether it has the form, and its last digit fits the others. */
    static boolean isValid(String text) {
        return hasForm(text) && (PREFIX_SUM + luhnSum(text)) % 10 == 0;
    }

    private static int luhnSum(String digits) {
        int sum = 0;
        for (int place = 0; place < LENGTH; place++) {
            int digit = digits.charAt(LENGTH - 1 - place) - '0';
            int weighed = place % 2 == 0 ? digit : 2 * digit;
            sum += weighed / 10 + weighed % 10;
        }
        return sum;
    }
}
