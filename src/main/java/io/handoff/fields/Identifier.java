package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A run of tokens that together are one printed number ("XZ 9147589652", "W12 34567 01"). */
record Identifier(String text, List<Token> tokens) {

    private static final Pattern PART = Pattern.compile("[A-Z0-9][A-Z0-9/*.-]*");
    private static final Pattern EDGE = Pattern.compile("^[^A-Za-z0-9*]+|[^A-Za-z0-9]+$");
    /** A hyphen before which recognition saw a space. */
    private static final Pattern SUFFIX = Pattern.compile("-[A-Z0-9].*");

    private static final Pattern DATE = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{2}|\\d{4})|\\d{1,2}/\\d{2,4}");
    private static final Pattern PHONE = Pattern.compile("(1[ .-]?)?[2-9]\\d{2}[ .-][2-9]\\d{2}[.-]\\d{4}");
    /** No amount has so many figures without a point. */
    private static final Pattern DOLLAR = Pattern.compile("^\\$(?=\\d{6})");

    private static final Set<String> STAINS = Set.of("C", "I");

    private static final double DOUBTFUL = 0.4;
    /** Of letters before or behind the figures of a number. */
    static final int LONGEST_LETTERS = 4;

    private static final int MOST_PARTS = 4;

    /** A gap below this share of the line height is inside a number, not between two parts. */
    private static final double TIGHT = 0.2;

    /** Empty text where the tokens do not begin with a number. */
    static Identifier of(List<Token> tokens) {
        List<Token> run = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            String part = Digits.inCapitals(Digits.repaired(
                    EDGE.matcher(DOLLAR.matcher(token.text()).replaceFirst("S")).replaceAll("")));
            if (run.isEmpty() && (part.isEmpty() || isStain(token, part))) {
                continue;
            }
            if (!isPart(part) || run.size() == MOST_PARTS) {
                break;
            }
            if (!run.isEmpty()) {
                text.append(between(run.get(run.size() - 1), token));
            }
            text.append(part);
            run.add(token);
        }
        return new Identifier(MedicareNumberRule.repaired(text.toString()), run);
    }

    int digits() {
        return (int) text.chars().filter(Character::isDigit).count();
    }

    int length() {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    /** It is a date or a telephone number, which labels of numbers often precede. */
    boolean isSomethingElse() {
        return DATE.matcher(text).matches() || PHONE.matcher(text).matches();
    }

    /** What is left of a colon, or of a bar between label and number: any other letter, however doubtful, is the number's. */
    private static boolean isStain(Token token, String part) {
        return STAINS.contains(part) && token.confidence() < DOUBTFUL;
    }

    private static boolean isPart(String part) {
        return PART.matcher(part).matches()
                && (part.chars().anyMatch(Character::isDigit) || part.length() <= LONGEST_LETTERS);
    }

    private static String between(Token one, Token next) {
        if (SUFFIX.matcher(next.text()).matches()) {
            return "-";
        }
        if (one.text().endsWith("-")) {
            return "-";
        }
        return isTight(one, next) ? "" : " ";
    }

    private static boolean isTight(Token one, Token next) {
        return next.box().left() - one.box().right() < TIGHT * one.box().height();
    }
}
