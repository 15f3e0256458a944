package io.handoff.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Name and number of the member on one line without labels: the first such line, for those under it are the family's. */
final class NameAndNumberRule implements Rule {

    private static final double CERTAINTY = 0.62;
    private static final int MANY_DIGITS = 6;
    private static final int SHORT = 4;
    private static final Pattern ZIP = Pattern.compile("\\d{5}(-\\d{4})?");

    /** Ten figures, however they are set. */
    private static final Pattern PHONE = Pattern.compile("(1[ .-]?)?\\d{3}[ .-]?\\d{3}[ .-]?\\d{4}");

    private final Shape person = new PersonShape();
    private final Shape number = new MemberNumberShape();

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.layout()
                .cells()
                .filter(cell -> !side.hasLabel(cell) && !side.isAnyLabelsValue(cell))
                .flatMap(cell -> both(cell).stream())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<List<Candidate>> both(Cell cell) {
        Optional<Value> name = person.read(cell.tokens())
                .filter(value -> !endsLikeANumber(value) && !BenefitManagerRule.isNamedIn(value.tokens()));
        return name.map(value -> cell.tokens()
                        .subList(value.tokens().size(), cell.tokens().size()))
                .filter(rest -> !rest.isEmpty())
                .flatMap(rest -> number.readAll(rest).filter(NameAndNumberRule::hasManyDigits))
                .map(value -> Stream.of(
                                candidate(FieldName.MEMBER_NAME, name.orElseThrow()),
                                candidate(FieldName.MEMBER_NUMBER, value))
                        .toList());
    }

    /** The letters that a number begins with may be taken for a short family name. */
    private static boolean endsLikeANumber(Value name) {
        String last = name.tokens().get(name.tokens().size() - 1).text();
        return last.length() <= SHORT && last.equals(last.toUpperCase(Locale.ROOT));
    }

    private static Candidate candidate(FieldName field, Value value) {
        return new Candidate(field, value.text(), CERTAINTY * Cell.surenessOf(value.tokens()), value.tokens());
    }

    private static boolean hasManyDigits(Value value) {
        return value.text().chars().filter(Character::isDigit).count() >= MANY_DIGITS
                && !ZIP.matcher(value.text()).matches()
                && !PHONE.matcher(value.text()).matches();
    }
}
