package io.handoff.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The label words that cards use, from {@code labels.txt}. A line in brackets gives the meanings of the labels that
 * follow it, each with its certainty; none stands for labels that only end the value before them.
 */
final class LabelDictionary {

    private static final int MOST_TOKENS = 6;
    private static final double FORGIVEN = 0.9;

    private final Map<String, List<Meaning>> meanings = new HashMap<>();

    private LabelDictionary() {}

    static LabelDictionary load() {
        LabelDictionary dictionary = new LabelDictionary();
        List<Meaning> section = List.of();
        for (String line : Dictionary.lines("labels.txt")) {
            if (line.startsWith("[")) {
                section = section(line);
            } else {
                dictionary.meanings.put(Letters.folded(line), section);
            }
        }
        return dictionary;
    }

    /** The labels of one cell, from left to right; of overlapping ones the longest. */
    List<Label> in(Cell cell, int line, int number) {
        List<Label> labels = new ArrayList<>();
        int at = 0;
        while (at < cell.tokens().size()) {
            Optional<Label> label = startingAt(cell, at, line, number);
            label.ifPresent(labels::add);
            at = label.map(Label::to).orElse(at + 1);
        }
        return labels;
    }

    private Optional<Label> startingAt(Cell cell, int from, int line, int number) {
        int most = Math.min(cell.tokens().size(), from + MOST_TOKENS);
        for (int to = most; to > from; to--) {
            StringBuilder folded = new StringBuilder();
            cell.tokens().subList(from, to).forEach(token -> folded.append(token.folded()));
            Optional<Label> label = named(folded.toString(), line, number, from, to);
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    private Optional<Label> named(String folded, int line, int cell, int from, int to) {
        List<Meaning> exact = meanings.get(folded);
        if (exact != null) {
            return Optional.of(new Label(line, cell, from, to, exact, 1));
        }
        int allowed = Letters.slipsAllowed(folded.length());
        return allowed == 0
                ? Optional.empty()
                : meanings.entrySet().stream()
                        .filter(entry -> Letters.slipsAllowed(entry.getKey().length()) > 0)
                        .filter(entry -> Letters.distance(entry.getKey(), folded, allowed) <= allowed)
                        .findFirst()
                        .map(entry -> new Label(line, cell, from, to, entry.getValue(), FORGIVEN));
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
