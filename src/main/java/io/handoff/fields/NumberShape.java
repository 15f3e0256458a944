package io.handoff.fields;

import java.util.List;
import java.util.Optional;

/**
 * A printed number with letters in it or not; neither a date nor a telephone number.
 *
 * @param shortest letters and figures
 * @param longest letters and figures
 * @param figures at least
 */
record NumberShape(int shortest, int longest, int figures) implements Shape {

    @Override
    public Optional<Value> read(List<Token> tokens) {
        Identifier number = Identifier.of(tokens);
        boolean fits = number.length() >= shortest && number.length() <= longest && number.digits() >= figures;
        return fits && !number.isSomethingElse()
                ? Optional.of(new Value(number.text(), 1, number.tokens()))
                : Optional.empty();
    }
}
