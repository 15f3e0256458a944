package io.handoff.reading.worker;

import io.handoff.reading.Word;
import io.handoff.reading.worker.line.Line;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** What to believe where two readers see the same number differently. */
final class TwoReadings {

    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}$]+|[^\\p{L}\\p{N}]+$");

    /** Of the second reader. */
    private static final double SURE = 0.85;

    /** Too little for a number to be given. */
    private static final double DISPUTED = 0.4;

    private static final double STILL_LIKELY = 0.9;

    private TwoReadings() {}

    /** They see different numbers: somebody else has to look. */
    static boolean contradict(Word word, Line line) {
        return !agree(word, line) && !lostADouble(word, line);
    }

    /** The number, borne out by a reader that does not contradict. */
    static Word together(Word word, Line line) {
        if (agree(word, line)) {
            return word.with(larger(word.text(), part(word, line)), Math.max(word.confidence(), line.confidence()));
        }
        return word.with(word.text(), STILL_LIKELY * word.confidence());
    }

    /** Of two spellings that differ in how large letters are, the one with more capitals. */
    private static String larger(String one, String other) {
        boolean differs = !other.equals(one) && other.equalsIgnoreCase(one);
        return differs && capitals(other) > capitals(one) ? other : one;
    }

    private static long capitals(String text) {
        return text.chars().filter(Character::isUpperCase).count();
    }

    /**
     * The number that two of three see. Where the third reader is of the first one's kind it may err likewise: then a sure
     * second one leaves it in dispute.
     */
    static Word decided(Word word, Line second, Line third) {
        String other = part(word, second);
        if (!other.isEmpty() && agree(word.with(other, 0), third)) {
            return word.with(other, STILL_LIKELY * Math.max(second.confidence(), third.confidence()));
        }
        boolean borneOut = agree(word, third) || lostADouble(word, third);
        return word.with(
                word.text(), (borneOut && second.confidence() < SURE ? STILL_LIKELY : DISPUTED) * word.confidence());
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

    /** Numbers are printed in capitals; how large a W is, readers see differently. */
    private static String bare(String text) {
        return EDGE.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
