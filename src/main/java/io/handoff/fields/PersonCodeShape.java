package io.handoff.fields;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Two or three figures that tell the members of a family apart (NCPDP person code, field 303-C3). */
final class PersonCodeShape implements Shape {

    private static final Pattern FIGURES = Pattern.compile("\\d{2,3}");

    @Override
    public Optional<Value> read(List<Token> tokens) {
        Token first = tokens.get(0);
        return FIGURES.matcher(first.text()).matches()
                ? Optional.of(new Value(first.text(), 1, List.of(first)))
                : Optional.empty();
    }
}
