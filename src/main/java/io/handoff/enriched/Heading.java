package io.handoff.enriched;

import io.handoff.fields.Cell;
import io.handoff.fields.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that announce an address.
 *
 * @param size tokens from the beginning of their cell
 */
record Heading(String label, AddressType type, int size) {

    private static final int LONGEST_LABEL = 6;
    private static final String[] LAST_WORDS = {
        "to", "claims", "claim", "address", "appeals", "appeal", "grievances", "correspondence"
    };

    /** "Claims Department" stands in an address, and not over it. */
    private static final String[] OF_ADDRESSEES = {
        "department", "dept", "center", "unit", "office", "processing", "division"
    };

    /** @param start what an address begins with: the heading ends before that */
    static Optional<Heading> in(List<Token> tokens, Pattern start) {
        Matcher found = start.matcher(Cell.textOf(tokens));
        int end = tokens.size();
        if (found.find()) {
            end = Text.of(tokens).between(0, found.start()).size();
        }
        int size = size(tokens.subList(0, end));
        List<Token> words = tokens.subList(Math.max(0, size - LONGEST_LABEL), size);
        String label = Cell.textOf(words).replaceAll("[^\\p{L}\\p{N})]+$", "");
        return AddressType.of(Words.of(label)).map(type -> new Heading(label, type, size));
    }

    /** Up to the last colon, or the last word that headings end with. */
    private static int size(List<Token> tokens) {
        for (int at = tokens.size(); at > 0; at--) {
            Token token = tokens.get(at - 1);
            boolean isAddressee =
                    at < tokens.size() && Words.of(tokens.get(at).text()).has(OF_ADDRESSEES);
            if (token.text().endsWith(":")
                    || !isAddressee && Words.of(token.text()).has(LAST_WORDS)) {
                return at;
            }
        }
        return 0;
    }

    /** What stands behind it in its cell; all where it is in another one. */
    List<Token> rest(List<Token> tokens) {
        boolean isItsOwn =
                tokens.size() >= size && Cell.textOf(tokens.subList(0, size)).contains(label);
        return isItsOwn ? tokens.subList(size, tokens.size()) : tokens;
    }
}
