package io.handoff.reading.worker;

import io.handoff.reading.Word;
import io.handoff.reading.worker.line.Line;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/** What to believe where two readers see the same word differently. */
final class TwoReadings {

    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}$]+|[^\\p{L}\\p{N}]+$");

    /** From here on the second reader is believed without another look. */
    private static final double SURE = 0.85;

    /** Below this its reading says nothing. */
    private static final double UNSURE = 0.4;

    private static final double CONTRADICTED = 0.45;
    private static final double STILL_LIKELY = 0.9;

    private TwoReadings() {}

    /** They differ, and neither is surely right. */
    static boolean needAThird(Word word, Line line) {
        return line.confidence() < SURE && !agree(word, line) && !lostADouble(word, line);
    }

    /** Two looks of the second reader: it is as sure as its surer one where they are the same, and not sure at all else. */
    static Line both(Line one, Line other) {
        return one.text().equals(other.text()) ? one.as(Math.max(one.confidence(), other.confidence())) : one.as(0);
    }

    /** The word, as far as both readers bear it out. */
    static Word together(Word word, Line line) {
        if (agree(word, line)) {
            return word.with(word.text(), Math.max(word.confidence(), line.confidence()));
        }
        if (lostADouble(word, line)) {
            return word.with(word.text(), STILL_LIKELY * word.confidence());
        }
        String second = part(word, line);
        boolean hasFigures = second.chars().anyMatch(Character::isDigit);
        boolean hadFigures = word.text().chars().anyMatch(Character::isDigit);
        if (!hadFigures && (hasFigures || line.confidence() < SURE)) {
            return word;
        }
        return line.confidence() >= UNSURE && !second.isEmpty()
                ? word.with(second, STILL_LIKELY * line.confidence())
                : word.with(word.text(), CONTRADICTED * word.confidence());
    }

    private static boolean agree(Word word, Line line) {
        return bare(word.text()).equals(bare(part(word, line)));
    }

    /** The second reader sees equal characters beside each other as one, now and then. */
    private static boolean lostADouble(Word word, Line line) {
        String longer = bare(word.text());
        String shorter = bare(part(word, line));
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        for (int i = 1; i < longer.length(); i++) {
            boolean isDouble = longer.charAt(i) == longer.charAt(i - 1);
            if (isDouble && (longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }

    /** Of several words in the line all together, or the one most like the first reading: its neighbours were in the picture. */
    private static String part(Word word, Line line) {
        String whole = line.text().replace(" ", "");
        if (bare(whole).equals(bare(word.text()))) {
            return whole;
        }
        return Arrays.stream(line.text().split(" "))
                .min(Comparator.comparingInt(part -> difference(part, word.text())))
                .orElse("");
    }

    private static int difference(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int differing = 0;
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                differing++;
            }
        }
        return differing + Math.abs(one.length() - other.length());
    }

    private static String bare(String text) {
        return EDGE.matcher(text).replaceAll("");
    }
}
