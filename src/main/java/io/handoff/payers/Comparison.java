package io.handoff.payers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares names with what one card says. Made for one card: it remembers which words were near. */
final class Comparison {
    private static final double WITH_SLIPS = 0.85;

    /** Above 1, for words of a name that the card does not have speak against it. */
    private static final double MISSING_WORDS = 1.5;

    private static final double STATE_ELSEWHERE = 0.95;

    private final Vocabulary vocabulary = Vocabulary.supplied();
    private final CardText card;
    private final List<Prepared> texts;
    private final Map<String, Set<String>> near = new HashMap<>();
    private final Set<String> printed;

    /** A text with what every comparison asks of it. */
    private record Prepared(Text text, Set<String> words, double weight) {}

    Comparison(CardText card) {
        this.card = card;
        texts = card.texts().stream()
                .map(text -> new Prepared(text, text.withPairs(), vocabulary.weight(text.words())))
                .toList();
        printed = texts.stream().flatMap(text -> text.words().stream()).collect(Collectors.toSet());
    }

    /** How well the card as a whole agrees with a name, 0 to 1: as well as the text that agrees best. */
    double score(List<String> name) {
        var statesElsewhere = statesOf(name);
        double best = 0;
        for (var text : texts) {
            best = Math.max(best, score(name, statesElsewhere, text));
        }
        return best;
    }

    private double score(List<String> name, Set<String> statesElsewhere, Prepared text) {
        Set<String> said = new HashSet<>();
        double all = 0;
        double found = 0;
        double elsewhere = 0;
        for (int i = 0; i < name.size(); i++) {
            var word = name.get(i);
            double weight = vocabulary.weight(word);
            double share = found(name, i, text, said);
            all += weight;
            found += share * weight;
            elsewhere += share == 0 && statesElsewhere.contains(word) ? weight * STATE_ELSEWHERE : 0;
        }
        if (found == 0) {
            return 0;
        }
        double covered = (found + elsewhere) / all;
        double explained = Math.min(1, vocabulary.weight(said) / text.weight());
        return text.text().trust()
                * Math.pow(covered, MISSING_WORDS)
                * (found / (found + text.text().doubt()))
                * (text.text().loose() + (1 - text.text().loose()) * explained);
    }

    /**
     * How surely the text has the word, 0 to 1.
     *
     * @param said takes what the text says for it
     */
    private double found(List<String> name, int at, Prepared text, Set<String> said) {
        var word = name.get(at);
        if (text.words().contains(word)) {
            said.addAll(text.text().wordsOf(word));
            return 1;
        }
        for (int from = Math.max(0, at - 1); from <= Math.min(at, name.size() - 2); from++) {
            var pair = name.get(from) + name.get(from + 1);
            if (text.words().contains(pair)) {
                said.add(pair);
                return 1;
            }
            for (var other : near(pair)) {
                if (text.words().contains(other)) {
                    said.addAll(text.text().wordsOf(other));
                    return WITH_SLIPS;
                }
            }
        }
        for (var other : near(word)) {
            if (text.words().contains(other)) {
                said.addAll(text.text().wordsOf(other));
                return WITH_SLIPS;
            }
        }
        return 0;
    }

    private Set<String> near(String word) {
        return near.computeIfAbsent(word, one -> printed.stream()
                .filter(other -> Slips.areNear(one, other))
                .collect(Collectors.toSet()));
    }

    /** The words of a name that name a state of which the card speaks. */
    private Set<String> statesOf(List<String> name) {
        return States.named(String.join(" ", name)).stream()
                .filter(state -> card.speaksOf(state) > 0)
                .flatMap(state -> Words.split(States.name(state)).stream())
                .collect(Collectors.toSet());
    }
}
