package io.handoff.fields;

import java.util.List;
import java.util.Optional;

/** 2 to 16 letters and figures; some groups have letters only. */
final class GroupNumberShape implements Shape {

    private static final double LETTERS_ONLY = 0.75;

    private final Shape code = new CodeShape(3, 16);

    @Override
    public Optional<Value> read(List<Token> tokens) {
        Identifier number = Identifier.of(tokens);
        if (number.isSomethingElse() || number.length() > 16) {
            return Optional.empty();
        }
        if (number.digits() > 0 && number.length() >= 2) {
            return Optional.of(new Value(number.text(), 1, number.tokens()));
        }
        return code.read(tokens)
                .filter(value -> value.tokens().size() == tokens.size())
                .map(value -> new Value(value.text(), LETTERS_ONLY * value.certainty(), value.tokens()));
    }
}
