package io.handoff.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, in figures as cards of the United States print it, the other way round, or with the month's name: "07-01-1986",
 * "1/5/26", "2026-01-05", "Jan 5, 2026", "05 JAN 2026", "01 05 2026".
 */
final class DateShape implements Shape {

    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
    private static final String NAME = "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}\\.?";
    private static final String YEAR = "(19|20)\\d\\d";

    private static final Pattern FIGURES = Pattern.compile(
            MONTH + "([/.-])" + DAY + "\\2(\\d{4}|\\d{2})|" + YEAR + "-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private static final Pattern WORDS = Pattern.compile(NAME + " " + DAY + ",? " + YEAR + "|" + DAY + " " + NAME
            + ",? " + YEAR + "|" + MONTH + " " + DAY + " " + YEAR);

    private static final Pattern EDGE = Pattern.compile("^[^0-9A-Za-z]+|[^0-9A-Za-z]+$");
    private static final int SEVERAL = 3;

    @Override
    public Optional<Value> read(List<Token> tokens) {
        String first = EDGE.matcher(tokens.get(0).text()).replaceAll("");
        if (FIGURES.matcher(first).matches()) {
            return Optional.of(new Value(first, 1, tokens.subList(0, 1)));
        }
        if (tokens.size() < SEVERAL) {
            return Optional.empty();
        }
        String several = EDGE.matcher(Cell.textOf(tokens.subList(0, SEVERAL))).replaceAll("");
        return WORDS.matcher(several.toUpperCase(Locale.ROOT)).matches()
                ? Optional.of(new Value(several, 1, tokens.subList(0, SEVERAL)))
                : Optional.empty();
    }
}
