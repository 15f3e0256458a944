package io.handoff.fields;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of a family: each has a person's number, 00, 01 and so on (NCPDP 303-C3), and a name beside it. */
final class FamilyRows {

    private static final Pattern NUMBER = Pattern.compile("0\\d");
    private static final Shape PERSON = new PersonShape();

    private FamilyRows() {}

    /** The names from the member's down; may be the member's alone. */
    static List<Value> in(CardSide side) {
        List<Row> rows = side.layout().lines().stream()
                .flatMap(line -> row(line).stream())
                .toList();
        boolean isFamily = !rows.isEmpty()
                && rows.get(0).number() <= 1
                && IntStream.range(1, rows.size())
                        .allMatch(i -> rows.get(i).number() == rows.get(i - 1).number() + 1);
        return isFamily
                ? Stream.concat(above(side, rows.get(0)).stream(), rows.stream().map(Row::name))
                        .toList()
                : List.of();
    }

    /** Where the numbers begin at 01, the member's own may be missing or unread: the name right above the list. */
    private static Optional<Value> above(CardSide side, Row first) {
        return side.layout()
                .above(Cell.boxOf(first.name().tokens()))
                .filter(cell -> first.number() == 1 && !side.hasLabel(cell) && !side.isAnyLabelsValue(cell))
                .flatMap(cell -> PERSON.readAll(cell.tokens()));
    }

    private record Row(int number, Value name) {}

    private static Optional<Row> row(List<Cell> line) {
        for (int i = 0; i < line.size(); i++) {
            List<Token> tokens = line.get(i).tokens();
            if (NUMBER.matcher(tokens.get(0).text()).matches()) {
                List<Token> behind = tokens.subList(1, tokens.size());
                boolean isAlone = behind.isEmpty();
                Optional<Value> name = isAlone ? beside(line, i) : PERSON.read(behind);
                int number = Integer.parseInt(tokens.get(0).text());
                return name.map(value -> new Row(number, value));
            }
        }
        return Optional.empty();
    }

    /** In the cell behind the number, or before it. */
    private static Optional<Value> beside(List<Cell> line, int number) {
        return IntStream.of(number + 1, number - 1)
                .filter(i -> i >= 0 && i < line.size())
                .mapToObj(i -> PERSON.read(line.get(i).tokens()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
