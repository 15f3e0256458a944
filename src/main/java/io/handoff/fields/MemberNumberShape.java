package io.handoff.fields;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 5 to 20 letters and figures, three figures at least; one in a long one, which no word has. */
final class MemberNumberShape implements Shape {

    /** Medicare claim numbers until 2019: a social security number and a beneficiary code. */
    private static final Pattern OLD_MEDICARE = Pattern.compile("\\d{3}-\\d{2}-\\d{4}-?[A-Z][A-Z0-9]?");

    private static final double NO_LONGER_IN_USE = 0.8;
    private static final int LONG = 8;

    @Override
    public Optional<Value> read(List<Token> tokens) {
        Identifier number = Identifier.of(tokens);
        int fewestDigits = number.length() < LONG ? 3 : 1;
        if (number.length() < 5 || number.length() > 20 || number.digits() < fewestDigits || number.isSomethingElse()) {
            return Optional.empty();
        }
        double certainty = OLD_MEDICARE.matcher(number.text()).matches() ? NO_LONGER_IN_USE : 1;
        return Optional.of(new Value(number.text(), certainty, number.tokens()));
    }
}
