package io.handoff.reading.worker;

import io.handoff.reading.Word;
import java.util.regex.Pattern;

/** Which numbers are worth a second reading. */
final class Doubt {

    /** Letters and figures, at least one of each where it is no plain number; what recognition takes for them, too. */
    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}\\p{N}$]*[\\p{L}$|!]*\\p{N}[\\p{L}\\p{N}$|!-]*.?");

    private static final Pattern DATE_OR_PHONE_OR_AMOUNT = Pattern.compile(
            "\\d{1,2}([/.-])\\d{1,2}\\1\\d{2,4}|(1-)?[(]?\\d{3}[)]?[.-]\\d{3}[.-]\\d{4}|\\d{3}[.-]\\d{4}|\\$\\d{1,5}");

    private static final int FEW_CHARACTERS = 4;
    private static final double SURE_FIGURES = 0.965;

    private Doubt() {}

    static boolean about(Word word) {
        String text = word.text();
        if (text.length() < FEW_CHARACTERS
                || DATE_OR_PHONE_OR_AMOUNT.matcher(text).matches()) {
            return false;
        }
        return NUMBER.matcher(text).matches()
                && (word.confidence() < SURE_FIGURES || text.chars().anyMatch(Doubt::isLikeALetter));
    }

    private static boolean isLikeALetter(int character) {
        return Character.isLetter(character) || "$|!".indexOf(character) >= 0;
    }
}
