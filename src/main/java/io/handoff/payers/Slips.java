package io.handoff.payers;

/** Whether recognition may have made one word of the other. */
final class Slips {
    private static final int SHORTEST = 4;
    private static final int LONG = 10;

    private Slips() {}

    /** One letter is forgiven in words of four letters or more, two in words of ten or more; i, l and 1 are one, and so are o and 0. */
    static boolean areNear(String word, String otherWord) {
        var one = byShape(word);
        var other = byShape(otherWord);
        int letters = Math.min(one.length(), other.length());
        int allowed = letters < LONG ? 1 : 2;
        boolean worthALook = letters >= SHORTEST
                && Math.abs(one.length() - other.length()) <= allowed
                && (one.charAt(0) == other.charAt(0)
                        || one.charAt(one.length() - 1) == other.charAt(other.length() - 1));
        return worthALook && distance(one, other) <= allowed;
    }

    private static String byShape(String word) {
        return word.replace('l', 'i').replace('1', 'i').replace('0', 'o');
    }

    /** The fewest letters to change, add or take away. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
