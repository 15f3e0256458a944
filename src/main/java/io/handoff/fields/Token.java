package io.handoff.fields;

import io.handoff.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word, or a part of one where a label and its value were printed without a space ("RXBIN:004336").
 *
 * @param folded see {@link Letters#folded}
 */
public record Token(String text, String folded, double confidence, Box box) {

    private static final Pattern AFTER_COLON =
            Pattern.compile("(?<=[A-Za-z#.][:=])(?=.)|(?<=[A-Za-z]#)(?=[A-Za-z0-9])");

    private static final Pattern DESCENDING = Pattern.compile("[gjpqyQ,;]");
    private static final Pattern TALL = Pattern.compile("[^acegmnopqrsuvwxyz.,;:-]");

    /** A capital's share of a word that reaches above and below. */
    private static final double CAPITAL_OF_ALL = 0.78;

    /** A capital's height by that of a word of small letters alone. */
    private static final double CAPITAL_OF_SMALL = 1.35;

    /** The parts of a word, without those that say nothing. */
    static List<Token> of(Word word) {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (String part : parts(word.text())) {
            if (part.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c == '#')) {
                Box box = Box.of(word)
                        .part(from, from + part.length(), word.text().length());
                tokens.add(new Token(part, Letters.folded(part), word.confidence(), box));
            }
            from += part.length();
        }
        return tokens;
    }

    private static List<String> parts(String word) {
        return AFTER_COLON
                .splitAsStream(word)
                .flatMap(part -> {
                    int value = LabelWords.valueIn(part);
                    int cut = value == 0 ? Bilingual.secondIn(part) : value;
                    return cut == 0 ? Stream.of(part) : Stream.of(part.substring(0, cut), part.substring(cut));
                })
                .toList();
    }

    /** How high a capital of this print is, in pixels, by what the word's letters take of the line. */
    int printHeight() {
        boolean tall = TALL.matcher(text).find();
        boolean descends = DESCENDING.matcher(text).find();
        if (tall == descends) {
            return (int) Math.round(box.height() * (tall ? CAPITAL_OF_ALL : CAPITAL_OF_SMALL));
        }
        return box.height();
    }

    /** The same with a sign behind it that is no word of its own. */
    Token with(Word sign) {
        return new Token(text + " " + sign.text(), folded, confidence, box.with(Box.of(sign)));
    }

    boolean endsWithColon() {
        return text.endsWith(":");
    }

    /** It begins with a small letter. */
    boolean isWrittenSmall() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    public boolean hasDigit() {
        return text.codePoints().anyMatch(Character::isDigit);
    }
}
