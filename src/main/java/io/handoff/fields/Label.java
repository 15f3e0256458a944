package io.handoff.fields;

import java.util.List;

/**
 * Label words found on a card.
 *
 * @param cell where it stands
 * @param from first token of the cell that belongs to the label
 * @param to first token after it
 * @param meanings what it announces; none for a label whose value no rule reads, which still ends the value before it
 * @param certainty 1, less where letters had to be forgiven
 */
record Label(Cell cell, int from, int to, List<Meaning> meanings, double certainty) {

    List<Token> tokens() {
        return cell.tokens().subList(from, to);
    }

    Box box() {
        return Cell.boxOf(tokens());
    }

    boolean announces(FieldName field, double atLeast) {
        return meanings.stream().anyMatch(meaning -> meaning.field() == field && meaning.certainty() >= atLeast);
    }

    /** Nothing else stands in its cell. */
    boolean isAlone() {
        return from == 0 && to == cell.tokens().size();
    }

    /** The print says itself that a value follows. */
    boolean hasColon() {
        return cell.tokens().get(to - 1).text().endsWith(":");
    }

    Label with(List<Meaning> others) {
        return new Label(cell, from, to, others, certainty);
    }
}
