package io.handoff.fields;

import java.util.Locale;

/** Figures that recognition took for letters. */
final class Digits {

    private static final String LETTERS = "OoQDIl|!iSsBZzG";
    private static final String FIGURES = "000011111558226";
    private static final int MANY = 5;
    private static final int FEW = 3;
    private static final int MOST_SMALL = 2;

    private Digits() {}

    /** All letters that look like figures as figures; the caller knows that only figures can stand there. */
    static String forced(String text) {
        StringBuilder figures = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            int letter = LETTERS.indexOf(c);
            figures.append(letter < 0 ? c : FIGURES.charAt(letter));
        }
        return figures.toString();
    }

    /** Numbers are printed in capitals: a small letter among figures is one whose height was misjudged. */
    static String inCapitals(String text) {
        long small = text.chars().filter(Character::isLowerCase).count();
        boolean isNumber = text.chars().filter(Character::isDigit).count() >= FEW;
        return isNumber && small <= MOST_SMALL ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** In a long number only: an O beside a zero or between figures, an I or l between figures. */
    static String repaired(String text) {
        StringBuilder figures = new StringBuilder(text);
        if (text.chars().filter(Character::isDigit).count() < MANY) {
            return text;
        }
        for (int i = 0; i < text.length(); i++) {
            char before = i == 0 ? ' ' : figures.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            boolean between = Character.isDigit(before) && Character.isDigit(after);
            char c = text.charAt(i);
            if ((c == 'O' || c == 'o') && (between || before == '0' || after == '0')) {
                figures.setCharAt(i, '0');
            } else if ((c == 'I' || c == 'l' || c == '|') && between) {
                figures.setCharAt(i, '1');
            }
        }
        return figures.toString();
    }
}
