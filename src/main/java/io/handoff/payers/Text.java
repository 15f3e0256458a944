package io.handoff.payers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that stand together on a card.
 *
 * @param trust how surely they name the payer, 0 to 1
 * @param doubt what a name's words must outweigh to be no coincidence
 * @param loose how little it matters that there are other words beside a name, 0 to 1
 */
record Text(List<String> words, double trust, double doubt, double loose) {
    private static final double ANY_LINE = 0.85;

    /** The words that were read as the payer's name. */
    static Text payer(List<String> words, double score) {
        return new Text(words, trust(score), 0.6, 0.4);
    }

    /** A line of the card; one with the payer's name in it, maybe of a part of the payer, is as good as that. */
    static Text line(List<String> words, List<String> payer, double score) {
        return !payer.isEmpty() && words.containsAll(payer)
                ? new Text(words, trust(score), 0.6, 0.75)
                : new Text(words, ANY_LINE, 2.5, 0.6);
    }

    String asWritten() {
        return String.join(" ", words);
    }

    /** The words, and each two neighbours as one: "health partners" may be meant by "healthpartners". */
    Set<String> withPairs() {
        Set<String> all = new HashSet<>(words);
        for (int i = 1; i < words.size(); i++) {
            all.add(words.get(i - 1) + words.get(i));
        }
        return all;
    }

    /** The words of the text that make up one of {@link #withPairs}: itself, or two neighbours. */
    List<String> wordsOf(String wordOrPair) {
        if (words.contains(wordOrPair)) {
            return List.of(wordOrPair);
        }
        for (int i = 1; i < words.size(); i++) {
            if ((words.get(i - 1) + words.get(i)).equals(wordOrPair)) {
                return words.subList(i - 1, i + 1);
            }
        }
        return List.of();
    }

    private static double trust(double score) {
        return 0.7 + 0.3 * score;
    }
}
