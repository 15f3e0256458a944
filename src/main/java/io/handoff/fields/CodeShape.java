package io.handoff.fields;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One token of capitals and figures, such as a processor control number. */
record CodeShape(int shortest, int longest) implements Shape {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern EDGE = Pattern.compile("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$");

    @Override
    public Optional<Value> read(List<Token> tokens) {
        Token first = tokens.get(0);
        String text = Digits.inCapitals(EDGE.matcher(first.text()).replaceAll(""));
        return CODE.matcher(text).matches() && text.length() >= shortest && text.length() <= longest
                ? Optional.of(new Value(text, 1, List.of(first)))
                : Optional.empty();
    }
}
