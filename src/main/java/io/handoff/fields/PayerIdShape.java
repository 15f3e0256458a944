package io.handoff.fields;

import java.util.List;
import java.util.Optional;

/** Mostly five letters and figures, 3 to 10 at most. */
final class PayerIdShape implements Shape {

    private static final int USUAL_LENGTH = 5;
    private static final double UNUSUAL = 0.85;

    private final Shape code = new CodeShape(3, 10);

    @Override
    public Optional<Value> read(List<Token> tokens) {
        return code.read(tokens)
                .filter(value -> value.text().chars().anyMatch(Character::isDigit)
                        || value.text().length() == USUAL_LENGTH)
                .map(value -> value.text().length() == USUAL_LENGTH
                        ? value
                        : new Value(value.text(), UNUSUAL, value.tokens()));
    }
}
