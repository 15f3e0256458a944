package io.handoff.fields;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exactly six figures (NCPDP processor identification number, ANSI BIN); anything else is no BIN. */
final class BinShape implements Shape {

    private static final Pattern SIX_FIGURES = Pattern.compile("\\d{6}");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^A-Za-z0-9|!]");
    private static final int MOST_GUESSED = 2;
    private static final double GUESSED = 0.85;

    @Override
    public Optional<Value> read(List<Token> tokens) {
        Token first = tokens.get(0);
        String printed = NOT_ALPHANUMERIC.matcher(first.text()).replaceAll("");
        String figures = Digits.forced(printed);
        long guessed = printed.chars().filter(c -> !Character.isDigit(c)).count();
        if (!SIX_FIGURES.matcher(figures).matches() || guessed > MOST_GUESSED) {
            return Optional.empty();
        }
        return Optional.of(new Value(figures, guessed == 0 ? 1 : GUESSED, List.of(first)));
    }
}
