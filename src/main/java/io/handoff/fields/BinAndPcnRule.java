package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** BIN, PCN and often the group behind one label that names them all: "Rx BIN/PCN/Grp: 610011/IRX/ACME1". */
final class BinAndPcnRule implements Rule {

    private static final Pattern LABEL = Pattern.compile(
            "\\b(?:Rx ?)?BIN ?/ ?(?:Rx ?)?PCN(?<third> ?/ ?(?:Rx ?)?(?:GRP|GROUP))?[ :#]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUES = Pattern.compile(
            "[ :#]*(?<bin>\\d{6}) ?/ ?(?<pcn>[A-Z0-9]{2,12})(?: ?/ ?(?<group>[A-Z0-9]{2,15}))?(?![A-Z0-9])",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.layout().lines().stream()
                .flatMap(line -> line.stream().flatMap(cell -> candidates(side, line, cell)))
                .toList();
    }

    /** The values stand behind the label, or under it. */
    private static Stream<Candidate> candidates(CardSide side, List<Cell> line, Cell cell) {
        Matcher label = LABEL.matcher(cell.text());
        if (!label.find()) {
            return Stream.empty();
        }
        boolean hasGroup = label.group("third") != null;
        List<Token> behind = line.subList(line.indexOf(cell), line.size()).stream()
                .flatMap(one -> one.tokens().stream())
                .toList();
        List<Candidate> candidates = candidates(behind, label.end(), hasGroup);
        return candidates.isEmpty()
                ? side.layout().under(cell.box()).stream()
                        .flatMap(under -> candidates(under.tokens(), 0, hasGroup).stream())
                : candidates.stream();
    }

    private static List<Candidate> candidates(List<Token> tokens, int from, boolean hasGroup) {
        String text = Cell.textOf(tokens);
        Matcher values = VALUES.matcher(text).region(Math.min(from, text.length()), text.length());
        if (!values.lookingAt()) {
            return List.of();
        }
        double score = between(tokens, values.start("bin"), values.end()).stream()
                .mapToDouble(Token::confidence)
                .min()
                .orElse(0);
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(FieldName.RX_BIN, values.group("bin"), score, List.of()));
        candidates.add(new Candidate(FieldName.RX_PCN, inCapitals(values.group("pcn")), score, List.of()));
        if (hasGroup && values.group("group") != null) {
            candidates.add(new Candidate(FieldName.RX_GROUP, inCapitals(values.group("group")), score, List.of()));
        }
        return candidates;
    }

    private static String inCapitals(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    /** The tokens of a piece of the line's text. */
    private static List<Token> between(List<Token> line, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Token token : line) {
            int end = at + token.text().length();
            if (at < to && end > from) {
                tokens.add(token);
            }
            at = end + 1;
        }
        return tokens;
    }
}
