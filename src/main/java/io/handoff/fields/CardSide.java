package io.handoff.fields;

import io.handoff.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of one side with the labels found in it.
 *
 * @param captions labels that stand alone are for what is above them, see {@link Captions}
 */
record CardSide(Layout layout, List<Label> labels, boolean captions) {

    private static final int SEVERAL = 2;
    private static final double SURELY_A_NUMBER = 0.8;

    private static final double BEHIND = 1;
    private static final double NEXT_CELL = 0.95;
    private static final double UNDER = 0.92;

    static CardSide of(Reading reading) {
        Layout layout = new Layout(Lines.of(reading.words()));
        List<Label> labels = Labels.in(layout);
        return new CardSide(layout, labels, Captions.standIn(layout, labels));
    }

    /** Where the label's value may stand: behind it; or, where nothing is behind it, in the next cell or under it. */
    List<Place> placesOf(Label label) {
        List<Token> behind = upToLabel(label.cell(), label.to());
        if (!behind.isEmpty()) {
            return List.of(new Place(withRest(label.cell(), behind), BEHIND));
        }
        List<Place> places = new ArrayList<>();
        if (captions && label.isAlone()) {
            layout.above(label.box()).ifPresent(cell -> add(places, cell, UNDER));
            return places;
        }
        if (label.to() == label.cell().tokens().size()) {
            nextTo(label.cell()).forEach(cell -> add(places, cell, NEXT_CELL));
        }
        layout.under(label.box()).ifPresent(cell -> add(places, cell, UNDER));
        return places;
    }

    boolean hasLabel(Cell cell) {
        return labels.stream().anyMatch(label -> label.cell() == cell);
    }

    /** Those that say surely that a member number is to follow. */
    Stream<Label> memberNumberLabels() {
        return labels.stream().filter(label -> label.announces(FieldName.MEMBER_NUMBER, SURELY_A_NUMBER));
    }

    /** So many labels of fields, or one beside a well-known payer's name, have no other cards. */
    boolean isOfAnInsuranceCard() {
        long fields =
                labels.stream().filter(label -> !label.meanings().isEmpty()).count();
        return fields >= SEVERAL
                || fields > 0 && layout.cells().anyMatch(cell -> KnownPayerRule.isKnown(cell.tokens()));
    }

    /** A label in it says by a colon, or by standing alone, that a value follows. */
    boolean hasValue(Cell cell) {
        return labels.stream()
                .filter(label -> label.cell() == cell)
                .anyMatch(label -> label.hasColon() || label.isAlone());
    }

    /**
     * It begins with a label: what follows is that label's value. A word such as "Medical" may as well begin a name, where no
     * field's value and no colon follow it.
     */
    boolean isLabelled(Cell cell) {
        return labels.stream()
                .filter(label -> label.cell() == cell && label.from() == 0)
                .anyMatch(label -> !label.meanings().isEmpty()
                        || label.hasColon()
                        || label.to() == cell.tokens().size());
    }

    /** It stands right under a label that stands alone, or above it where labels are captions. */
    boolean isUnderLabel(Cell cell) {
        return labels.stream()
                .filter(label -> !label.meanings().isEmpty() && label.isAlone())
                .anyMatch(label -> (captions ? layout.above(label.box()) : layout.under(label.box()))
                        .filter(cell::equals)
                        .isPresent());
    }

    /** It is what any label announces, be it the member's or a doctor's. */
    boolean isAnyLabelsValue(Cell cell) {
        return labels.stream().flatMap(label -> placesOf(label).stream()).anyMatch(place -> cell.tokens()
                .containsAll(place.tokens()));
    }

    /** See {@link Layout#printHeight}. */
    int printHeight() {
        return layout.printHeight();
    }

    /** All of the tokens are the words of one label. */
    boolean isLabel(List<Token> tokens) {
        return labels.stream().anyMatch(label -> label.tokens().containsAll(tokens));
    }

    /** The cell to the left of it on its line. */
    Optional<Cell> before(Cell cell) {
        return layout.lines().stream()
                .filter(line -> line.indexOf(cell) > 0)
                .map(line -> line.get(line.indexOf(cell) - 1))
                .findFirst();
    }

    private List<Cell> nextTo(Cell cell) {
        for (List<Cell> line : layout.lines()) {
            int at = line.indexOf(cell);
            if (at >= 0) {
                return line.subList(at + 1, Math.min(at + 2, line.size()));
            }
        }
        return List.of();
    }

    /** Behind a comma that ends a cell more follows, however wide the gap is: "ST. JOHN,   MICHAEL". */
    private List<Token> withRest(Cell cell, List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        boolean goesOn = last.text().endsWith(",")
                && last == cell.tokens().get(cell.tokens().size() - 1);
        return goesOn
                ? nextTo(cell).stream()
                        .filter(next -> !hasLabel(next))
                        .findFirst()
                        .map(next -> Stream.concat(tokens.stream(), next.tokens().stream())
                                .toList())
                        .orElse(tokens)
                : tokens;
    }

    private void add(List<Place> places, Cell cell, double certainty) {
        List<Token> tokens = upToLabel(cell, 0);
        if (!tokens.isEmpty()) {
            places.add(new Place(withRest(cell, tokens), certainty));
        }
    }

    private List<Token> upToLabel(Cell cell, int from) {
        int to = labels.stream()
                .filter(label -> label.cell() == cell && label.from() >= from)
                .mapToInt(Label::from)
                .min()
                .orElse(cell.tokens().size());
        return cell.tokens().subList(from, to);
    }
}
