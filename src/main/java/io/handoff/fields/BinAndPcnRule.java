package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BIN, PCN and often the group behind one label that names them all: "Rx BIN/PCN/Grp: 610011/IRX/ACME1". */
final class BinAndPcnRule implements Rule {

    private static final Pattern ALL = Pattern.compile(
            "\\bBIN ?/ ?(?:Rx ?)?PCN(?<third> ?/ ?(?:Rx ?)?(?:GRP|GROUP))?[ :#]*(\\d{6}) ?/ ?([A-Z0-9]{2,12})(?: ?/ ?([A-Z0-9]{2,15}))?(?![A-Z0-9])",
            Pattern.CASE_INSENSITIVE);
    /** Label and values bear each other out more than one of them alone would. */
    private static final double DOUBT = 0.8;

    private static final int BIN = 2;
    private static final int PCN = 3;
    private static final int GROUP = 4;

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.layout().lines().stream()
                .flatMap(line -> candidates(
                        line.stream().flatMap(cell -> cell.tokens().stream()).toList())
                        .stream())
                .toList();
    }

    private static List<Candidate> candidates(List<Token> line) {
        Matcher found = ALL.matcher(Cell.textOf(line).replaceAll("(?i)RxBIN", "Rx BIN"));
        if (!found.find()) {
            return List.of();
        }
        List<Token> values = line.stream().filter(token -> token.hasDigit()).toList();
        double score = 1 - DOUBT * (1 - Cell.surenessOf(values));
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(FieldName.RX_BIN, found.group(BIN), score, withBin(values, found.group(BIN))));
        candidates.add(new Candidate(FieldName.RX_PCN, found.group(PCN), score, List.of()));
        if (found.group("third") != null && found.group(GROUP) != null) {
            candidates.add(new Candidate(FieldName.RX_GROUP, found.group(GROUP), score, List.of()));
        }
        return candidates;
    }

    /** The BIN is not the PCN as well. */
    private static List<Token> withBin(List<Token> values, String bin) {
        return values.stream().filter(token -> token.text().startsWith(bin)).toList();
    }
}
