package io.handoff.fields;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name whose parts have labels of their own: last name and first name, as many states' Medicaid cards print it. */
final class NameInPartsRule implements Rule {

    private static final Set<String> LAST = folded("Last Name", "Family Name", "Surname");
    private static final Set<String> FIRST =
            folded("First Name", "Given Name", "First Name / M.I.", "First Name/MI", "First Name & MI");
    private static final Set<String> MIDDLE = folded("MI", "Middle Initial");
    private static final Pattern PART = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\.?");
    private static final double CERTAINTY = 0.85;

    @Override
    public List<Candidate> candidates(CardSide side) {
        return part(side, LAST)
                .flatMap(last -> part(side, FIRST)
                        .filter(first -> first.stream().noneMatch(last::contains))
                        .map(first -> name(
                                last,
                                Stream.concat(first.stream(), initial(side).stream())
                                        .distinct()
                                        .toList())))
                .stream()
                .toList();
    }

    private static Optional<List<Token>> part(CardSide side, Set<String> labels) {
        return side.labels().stream()
                .filter(label -> labels.contains(folded(label)))
                .flatMap(label -> side.placesOf(label).stream())
                .map(place -> place.tokens().stream()
                        .takeWhile(token -> PART.matcher(token.text()).matches() && !isMiddle(token))
                        .toList())
                .filter(tokens -> !tokens.isEmpty())
                .findFirst();
    }

    /** A letter alone, behind, above or under its label; "MI" is a state as well, and no label among other words. */
    private static Optional<Token> initial(CardSide side) {
        return side.layout().lines().stream()
                .flatMap(line -> line.stream().flatMap(cell -> initials(side, line, cell)))
                .filter(token -> token.folded().length() == 1 && !token.hasDigit())
                .findFirst();
    }

    private static Stream<Token> initials(CardSide side, List<Cell> line, Cell cell) {
        List<Token> tokens = cell.tokens();
        int behind = tokens.size() - 1;
        if (behind > 0 && isMiddle(tokens.get(behind - 1))) {
            return Stream.of(tokens.get(behind));
        }
        if (!MIDDLE.contains(folded(tokens))) {
            return Stream.empty();
        }
        Optional<Cell> next = line.stream().skip(line.indexOf(cell) + 1L).findFirst();
        Optional<Cell> place = side.captions()
                ? side.layout().above(cell.box())
                : side.layout().under(cell.box());
        return Stream.of(next, place)
                .flatMap(Optional::stream)
                .filter(one -> one.tokens().size() == 1)
                .flatMap(one -> one.tokens().stream());
    }

    private static boolean isMiddle(Token token) {
        return MIDDLE.contains(token.folded());
    }

    private static Candidate name(List<Token> last, List<Token> first) {
        List<Token> all = Stream.concat(last.stream(), first.stream()).toList();
        String name = Cell.textOf(last) + ", " + Cell.textOf(first);
        return new Candidate(FieldName.MEMBER_NAME, name, CERTAINTY * Cell.confidenceOf(all), all);
    }

    private static String folded(Label label) {
        return folded(label.tokens());
    }

    private static String folded(List<Token> tokens) {
        return tokens.stream().map(Token::folded).collect(Collectors.joining());
    }

    private static Set<String> folded(String... labels) {
        return Stream.of(labels).map(Letters::folded).collect(Collectors.toUnmodifiableSet());
    }
}
