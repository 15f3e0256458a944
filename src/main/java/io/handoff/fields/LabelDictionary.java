package io.handoff.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The label words that cards use, from {@code labels.txt}. A line in brackets gives the meanings of the labels that
 * follow it, each with its certainty; none stands for labels that only end the value before them.
 */
final class LabelDictionary {

    private static final int MOST_TOKENS = 6;
    private static final double FORGIVEN = 0.9;

    private final NameIndex<List<Meaning>> labels = new NameIndex<>();

    private LabelDictionary() {}

    /** @throws IllegalStateException where the file gives a label two meanings */
    static LabelDictionary load() {
        LabelDictionary dictionary = new LabelDictionary();
        Map<String, List<Meaning>> known = new HashMap<>();
        List<Meaning> section = List.of();
        for (String line : Dictionary.lines("labels.txt")) {
            if (line.startsWith("[")) {
                section = section(line);
            } else if (!section.equals(known.computeIfAbsent(Letters.folded(line), dictionary.adding(section)))) {
                throw new IllegalStateException("labels.txt gives two meanings to \"" + line + '"');
            }
        }
        return dictionary;
    }

    /** The labels of one cell, from left to right, none overlapping. */
    List<Label> in(Cell cell) {
        List<Label> found = new ArrayList<>();
        int at = 0;
        while (at < cell.tokens().size()) {
            Optional<Match> match = startingAt(cell, at);
            if (match.isPresent()) {
                found.add(Bilingual.whole(match.get().label(cell, at)));
            }
            at = match.isPresent() ? found.get(found.size() - 1).to() : at + 1;
        }
        return found;
    }

    private Optional<Match> startingAt(Cell cell, int from) {
        int most = Math.min(cell.tokens().size(), from + MOST_TOKENS);
        StringBuilder folded = new StringBuilder();
        Optional<Match> best = Optional.empty();
        for (int to = from + 1; to <= most; to++) {
            folded.append(cell.tokens().get(to - 1).folded());
            Optional<Match> match = named(folded.toString(), to);
            if (match.isPresent()
                    && best.stream()
                            .noneMatch(other -> other.gain() >= match.get().gain())) {
                best = match;
            }
        }
        return best;
    }

    private Optional<Match> named(String folded, int to) {
        return labels.near(folded)
                .min(Comparator.comparingInt(NameIndex.Hit::slips))
                .map(hit -> new Match(folded.length(), hit.slips(), hit.meaning(), to));
    }

    /** So many letters, up to a token, that are a label's but for some slips. */
    private record Match(int letters, int slips, List<Meaning> meanings, int to) {

        /** More letters of a label are better, but not if they are another's: "Member ID Abc" is "Member ID". */
        int gain() {
            return letters - 2 * slips;
        }

        Label label(Cell cell, int from) {
            return new Label(cell, from, to, meanings, slips == 0 ? 1 : FORGIVEN);
        }
    }

    private Function<String, List<Meaning>> adding(List<Meaning> section) {
        return folded -> {
            labels.add(folded, section);
            return section;
        };
    }

    private static List<Meaning> section(String line) {
        List<Meaning> section = new ArrayList<>();
        for (String meaning : line.substring(1, line.length() - 1).split(",")) {
            String[] parts = meaning.strip().split(" ");
            if (parts.length == 2) {
                section.add(new Meaning(FieldName.ofWireName(parts[0]), Double.parseDouble(parts[1])));
            }
        }
        return List.copyOf(section);
    }
}
