package io.handoff.fields;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A letter or a word as cards print it: "F", "FEMALE". */
final class GenderShape implements Shape {

    private static final Set<String> GENDERS = Set.of("M", "F", "X", "MALE", "FEMALE", "Male", "Female", "Nonbinary");

    @Override
    public Optional<Value> read(List<Token> tokens) {
        Token first = tokens.get(0);
        String text = first.text().replaceAll("^\\W+|\\W+$", "");
        return GENDERS.contains(text) ? Optional.of(new Value(text, 1, List.of(first))) : Optional.empty();
    }
}
