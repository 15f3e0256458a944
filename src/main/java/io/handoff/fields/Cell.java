package io.handoff.fields;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Tokens that stand on one line without a wide gap: a piece of text that a person reads in one go.
 *
 * @param tokens at least one
 * @param box around all of them
 */
public record Cell(List<Token> tokens, Box box) {

    private static final int LONG = 6;
    private static final String NETWORK = Letters.folded("network");

    static Cell of(List<Token> tokens) {
        return new Cell(List.copyOf(tokens), boxOf(tokens));
    }

    public String text() {
        return textOf(tokens);
    }

    double confidence() {
        return confidenceOf(tokens);
    }

    /** Most of its words are written small: it says something, and is no label with its value. */
    boolean isSentence() {
        return tokens.size() >= LONG
                && 2 * tokens.stream().filter(Token::isWrittenSmall).count() > tokens.size();
    }

    /** It speaks of those whom the plan's members may see. */
    boolean isOfANetwork() {
        return tokens.stream().anyMatch(token -> token.folded().contains(NETWORK));
    }

    /** The median height of its words, in pixels, see {@link Token#printHeight}. */
    int printHeight() {
        return tokens.stream()
                .map(Token::printHeight)
                .sorted()
                .skip(tokens.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /** A number is as sure as its least sure part, be it letters before the figures; words bear each other out. */
    static double surenessOf(List<Token> tokens) {
        return tokens.stream().anyMatch(Token::hasDigit)
                ? tokens.stream()
                        .filter(token -> token.hasDigit() || token.folded().length() <= Identifier.LONGEST_LETTERS)
                        .mapToDouble(Token::confidence)
                        .min()
                        .orElseThrow()
                : confidenceOf(tokens);
    }

    public static Box boxOf(List<Token> tokens) {
        return tokens.stream().map(Token::box).reduce(Box::with).orElseThrow();
    }

    public static String textOf(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    public static double confidenceOf(List<Token> tokens) {
        return tokens.stream().mapToDouble(Token::confidence).average().orElse(0);
    }
}
