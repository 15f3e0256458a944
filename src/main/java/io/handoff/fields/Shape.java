package io.handoff.fields;

import java.util.List;
import java.util.Optional;

/** What a field's value looks like. */
interface Shape {

    /** The value at the beginning of the tokens, or nothing where they do not look like one. */
    Optional<Value> read(List<Token> tokens);

    /** The same, where nothing stands behind the value. */
    default Optional<Value> readAll(List<Token> tokens) {
        return read(tokens).filter(value -> value.tokens().size() == tokens.size());
    }
}
