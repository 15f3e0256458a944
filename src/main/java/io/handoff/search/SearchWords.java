package io.handoff.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts as they are compared: without case, accents and punctuation, in words. A word is found by its beginning, from
 * {@value #SHORTEST_PREFIX} characters on; shorter words only whole, and single letters not at all: there are so few of them
 * that even their hashes would tell something.
 */
final class SearchWords {
    static final int SHORTEST_PREFIX = 3;
    private static final int SHORTEST_WORD = 2;
    private static final int LONGEST_PREFIX = 32;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** O'Brien is one word, and so is St. */
    private static final Pattern INSIDE = Pattern.compile("['’`.]");

    private static final Pattern OUTSIDE = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** What a text with separate words, such as a name, is to be found by. */
    static Set<String> keys(String text) {
        return prefixes(words(text));
    }

    /** What a number is to be found by: however it is separated, and by each of its groups. */
    static Set<String> keysOfNumber(String number) {
        return prefixes(Stream.concat(Stream.of(joined(number)), words(number)));
    }

    /** The key of each word that is asked for; all of them must be there. */
    static List<String> asked(String query) {
        return words(query).map(SearchWords::longestKey).distinct().toList();
    }

    /** The one key of a number that was typed with separators, or nothing. */
    static List<String> askedNumber(String query) {
        return Stream.of(joined(query))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(SearchWords::longestKey)
                .toList();
    }

    private static Set<String> prefixes(Stream<String> words) {
        var keys = new TreeSet<String>();
        words.filter(word -> word.length() >= SHORTEST_WORD).forEach(word -> IntStream.rangeClosed(
                        Math.min(SHORTEST_PREFIX, word.length()), Math.min(LONGEST_PREFIX, word.length()))
                .forEach(length -> keys.add(word.substring(0, length))));
        return keys;
    }

    private static String longestKey(String word) {
        return word.substring(0, Math.min(LONGEST_PREFIX, word.length()));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(OUTSIDE.split(folded(text))).filter(word -> word.length() >= SHORTEST_WORD);
    }

    private static String joined(String text) {
        return OUTSIDE.matcher(folded(text)).replaceAll("");
    }

    private static String folded(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return INSIDE.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
