package io.handoff.fields;

import java.util.Locale;

/** Compares text the way recognition confuses it: by shape, without case, spaces and punctuation. */
final class Letters {

    private static final String LOOK = "01!|5826$";
    private static final String LIKE = "OIIISBZGS";
    private static final int LETTERS_PER_SLIP = 7;

    private Letters() {}

    /** Upper-case letters only; figures and signs that look like a letter become it ("Member !D" gives MEMBERID). */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char c : text.replace('l', 'I').toUpperCase(Locale.ROOT).toCharArray()) {
            int look = LOOK.indexOf(c);
            char letter = look < 0 ? c : LIKE.charAt(look);
            if (Character.isLetterOrDigit(letter)) {
                // L as well: its lower case is not told from I.
                folded.append(letter == 'L' ? 'I' : letter);
            }
        }
        return folded.toString();
    }

    /** Wrong, missing or added letters that are forgiven in a word of this many letters. */
    static int slipsAllowed(int letters) {
        return letters / LETTERS_PER_SLIP;
    }

    /** The fewest letters to change, add or take away; more than {@code limit} is given as {@code limit + 1}. */
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row = nextRow(row, one.charAt(i - 1), other, i);
        }
        return Math.min(row[other.length()], limit + 1);
    }

    private static int[] nextRow(int[] before, char letter, String other, int first) {
        int[] row = new int[before.length];
        row[0] = first;
        for (int j = 1; j < row.length; j++) {
            int changed = before[j - 1] + (other.charAt(j - 1) == letter ? 0 : 1);
            row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
        }
        return row;
    }
}
