package io.handoff.enriched;

import io.handoff.fields.Cell;
import io.handoff.fields.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of print as one string, from which its tokens are found again.
 *
 * @param string the tokens with a space between
 */
record Text(List<Token> tokens, String string) {

    static Text of(Cell cell) {
        return of(cell.tokens());
    }

    static Text of(List<Token> tokens) {
        return new Text(tokens, Cell.textOf(tokens));
    }

    /** How surely the worst read of those tokens was read: one wrong figure makes a number wrong. */
    double leastConfidence(int from, int to) {
        return between(from, to).stream().mapToDouble(Token::confidence).min().orElse(0);
    }

    /** The tokens with any character from {@code from} up to {@code to}. */
    List<Token> between(int from, int to) {
        List<Token> found = new ArrayList<>();
        int at = 0;
        for (Token token : tokens) {
            int end = at + token.text().length();
            if (at < to && end > from) {
                found.add(token);
            }
            at = end + 1;
        }
        return found;
    }
}
