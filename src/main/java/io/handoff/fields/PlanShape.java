package io.handoff.fields;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A short phrase with at least one word of letters: a bare number is a plan's id, not its name. */
final class PlanShape implements Shape {

    private static final Pattern WORD = Pattern.compile(".*\\p{L}{3}.*");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})+]+$");
    private static final int MOST_TOKENS = 8;

    @Override
    public Optional<Value> read(List<Token> tokens) {
        String name = EDGE.matcher(Cell.textOf(tokens)).replaceAll("");
        return tokens.size() <= MOST_TOKENS && WORD.matcher(name).matches()
                ? Optional.of(new Value(name, 1, tokens))
                : Optional.empty();
    }
}
