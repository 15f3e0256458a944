package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The people who are insured with the member: names behind a label such as "Dependents", and those in a column under it. */
final class DependentNames {

    private static final Pattern FIGURES_AT_END = Pattern.compile("\\d$");
    private static final Pattern PERSON_NUMBER = Pattern.compile("\\d{1,3}");
    /** More are no list of a family. */
    private static final int MOST = 10;

    private static final double LISTED = 0.85;

    private static final Shape PERSON = new PersonShape();

    private DependentNames() {}

    /** From the first down; none where the side has no such label, and no list of a family. */
    static List<Field> in(CardSide side) {
        return side.labels().stream()
                .filter(label -> label.announces(FieldName.DEPENDENT_NAMES, 0))
                .map(label -> column(side, label))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElseGet(() -> behindTheMember(FamilyRows.in(side)));
    }

    private static List<Field> behindTheMember(List<Value> family) {
        List<Field> names = new ArrayList<>();
        family.stream().skip(1).limit(MOST).forEach(name -> add(names, name, LISTED));
        return names;
    }

    private static List<Field> column(CardSide side, Label label) {
        List<Field> names = new ArrayList<>();
        for (Place place : side.placesOf(label)) {
            Optional<Value> name = name(place.tokens());
            while (name.isPresent() && names.size() < MOST) {
                add(names, name.get(), label.certainty() * place.certainty());
                name = side.layout()
                        .under(Cell.boxOf(name.get().tokens()))
                        .filter(cell -> !side.hasLabel(cell))
                        .flatMap(cell -> name(cell.tokens()));
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return names;
    }

    private static void add(List<Field> names, Value name, double certainty) {
        double score = certainty * Cell.confidenceOf(name.tokens());
        if (score >= Choice.SURE_ENOUGH) {
            names.add(new Field(name.text(), score));
        }
    }

    /** A person's number may stand before the name ("02 Jane Doe"), or a figure be part of it ("CHILD1 DOE"). */
    private static Optional<Value> name(List<Token> tokens) {
        boolean isNumbered =
                tokens.size() > 1 && PERSON_NUMBER.matcher(tokens.get(0).text()).matches();
        List<Token> printed = isNumbered ? tokens.subList(1, tokens.size()) : tokens;
        return PERSON.read(printed.stream().map(DependentNames::withoutFigure).toList())
                .map(name -> printed.subList(0, name.tokens().size()))
                .map(name -> new Value(text(name), 1, name));
    }

    private static Token withoutFigure(Token token) {
        return new Token(
                FIGURES_AT_END.matcher(token.text()).replaceFirst(""), token.folded(), token.confidence(), token.box());
    }

    private static String text(List<Token> name) {
        return Cell.textOf(name).replaceAll("[,;:]+$", "");
    }
}
