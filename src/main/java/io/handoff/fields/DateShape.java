package io.handoff.fields;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day, in figures as cards of the United States print it, or the other way round: "07-01-1986", "1/5/26", "2026-01-05". */
final class DateShape implements Shape {

    private static final Pattern DATE = Pattern.compile(
            "(0?[1-9]|1[0-2])([/.-])(0?[1-9]|[12]\\d|3[01])\\2(\\d{4}|\\d{2})|\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    private static final Pattern EDGE = Pattern.compile("^[^0-9A-Za-z]+|[^0-9A-Za-z]+$");

    @Override
    public Optional<Value> read(List<Token> tokens) {
        Token first = tokens.get(0);
        String text = EDGE.matcher(first.text()).replaceAll("");
        return DATE.matcher(text).matches() ? Optional.of(new Value(text, 1, List.of(first))) : Optional.empty();
    }
}
