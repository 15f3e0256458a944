package io.handoff.fields;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares text the way recognition confuses it: by shape, without case, spaces and punctuation. */
public final class Letters {

    private static final String LOOK = "01!|5826$";
    private static final String LIKE = "OIIISBZGS";
    /** "ID" whose first letter is seen as a stroke. */
    private static final Pattern LOST_I = Pattern.compile("^['‘’]D(?=[:.]?$)");

    private static final int LETTERS_PER_SLIP = 7;

    private Letters() {}

    /**
     * Upper-case letters only; figures and signs that look like a letter become it ("Member !D" gives MEMBERID), and #
     * is NO, as it is read.
     */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char c : LOST_I.matcher(text)
                .replaceFirst("ID")
                .replace('l', 'I')
                .replace("#", "NO")
                .toUpperCase(Locale.ROOT)
                .toCharArray()) {
            int look = LOOK.indexOf(c);
            char letter = look < 0 ? c : LIKE.charAt(look);
            if (Character.isLetterOrDigit(letter)) {
                // L as well: its lower case is not told from I.
                folded.append(letter == 'L' ? 'I' : letter);
            }
        }
        return folded.toString();
    }

    /** Whether a folded word is the sought one but for the slips that are forgiven in that. */
    public static boolean areNear(String read, String sought) {
        int allowed = slipsAllowed(sought.length());
        return distance(read, sought, allowed) <= allowed;
    }

    /** Wrong, missing or added letters that are forgiven in a word of this many letters. */
    static int slipsAllowed(int letters) {
        return letters / LETTERS_PER_SLIP;
    }

    /**
     * The fewest letters to change, add or take away; more than {@code limit} is given as {@code limit + 1}. Looks only
     * at places that are at most {@code limit} apart and gives up early, for it is asked very often.
     */
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        if (limit == 0) {
            return one.equals(other) ? 0 : 1;
        }
        int[] row = new int[other.length() + 1];
        int[] next = new int[row.length];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (nextRow(row, next, one.charAt(i - 1), other, i, limit) > limit) {
                return limit + 1;
            }
            int[] spare = row;
            row = next;
            next = spare;
        }
        return Math.min(row[other.length()], limit + 1);
    }

    /** Fills {@code next} around its diagonal and returns the smallest number in it. */
    private static int nextRow(int[] row, int[] next, char letter, String other, int i, int limit) {
        int from = Math.max(1, i - limit);
        int to = Math.min(other.length(), i + limit);
        int smallest = from == 1 ? i : limit + 1;
        next[from - 1] = smallest;
        for (int j = from; j <= to; j++) {
            int changed = row[j - 1] + (other.charAt(j - 1) == letter ? 0 : 1);
            int added = j < i + limit ? row[j] + 1 : limit + 1;
            next[j] = Math.min(changed, Math.min(added, next[j - 1] + 1));
            smallest = Math.min(smallest, next[j]);
        }
        return smallest;
    }
}
