package io.handoff.enriched;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Telephone numbers in a line of print, as North America prints them. */
final class NumberShape {

    private static final String DASH = "[-.\u2010-\u2014]";

    /** Some mark or bracket must stand in it, or it may be any number. */
    private static final Pattern FIGURES = Pattern.compile("(?<![\\w-])(?:\\+?1[-. ]{0,3})?"
            + "(?:\\(([2-9]\\d{2})\\)[-. ]{0,2}(\\d{3})[ -.\u2010-\u2014](\\d{4})"
            + "|([2-9]\\d{2})[-./ ](\\d{3})" + DASH + "(\\d{4}))(?![\\d-])");

    /** Toll-free area codes (NANP), then letters in capitals as they are dialled. */
    private static final Pattern LETTERS = Pattern.compile(
            "(?<![\\w-])(?:1[-. ]?)?\\(?(8(?:00|33|44|55|66|77|88))\\)?[-. ]((?:\\d[- ]?)?[A-Z]{3,8}(?:-[A-Z\\d]{2,5})?)(?![\\w-])");

    /** Recognition gives these for figures: a word of them alone may be a number. */
    private static final Pattern DOUBTFUL = Pattern.compile("[OQDILSBZGAT\\d-]+");

    private static final String[] KEYS = {"ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"};
    private static final int DIALLED = 7;

    private NumberShape() {}

    /**
     * One that was found.
     *
     * @param number NPA-NXX-XXXX
     * @param start of its print in the line
     * @param end behind its print
     */
    record Found(String number, int start, int end) {}

    static boolean isIn(String line) {
        return !in(line).isEmpty();
    }

    /** From left to right. */
    static List<Found> in(String line) {
        List<Found> found = new ArrayList<>();
        FIGURES.matcher(line).results().forEach(number -> found.add(found(number, figures(number))));
        LETTERS.matcher(line)
                .results()
                .filter(word -> !DOUBTFUL.matcher(word.group(2)).matches())
                .filter(word -> dialled(word.group(2)).length() >= DIALLED)
                .forEach(word -> found.add(found(word, word.group(1) + dialled(word.group(2)))));
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static String figures(MatchResult number) {
        int from = number.group(1) == null ? 4 : 1;
        return number.group(from) + number.group(from + 1) + number.group(from + 2);
    }

    private static Found found(MatchResult print, String ten) {
        String number = ten.substring(0, 3) + '-' + ten.substring(3, 6) + '-' + ten.substring(6, 10);
        return new Found(number, print.start(), print.end());
    }

    /** By the keys of a telephone (ITU-T E.161); letters after the seventh are not dialled. */
    private static String dialled(String letters) {
        StringBuilder figures = new StringBuilder();
        for (char c : letters.toCharArray()) {
            if (Character.isDigit(c)) {
                figures.append(c);
            }
            for (int key = 0; key < KEYS.length; key++) {
                if (KEYS[key].indexOf(c) >= 0) {
                    figures.append(key + 2);
                }
            }
        }
        return figures.toString();
    }
}
