package io.handoff.fields;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A Medicare Beneficiary Identifier, with or without a label: eleven characters whose pattern nothing else on a card has
 * (CMS, "Understanding the Medicare Beneficiary Identifier Format"; no S, L, O, I, B, Z).
 */
final class MedicareNumberRule implements Rule {

    private static final String LETTER = "[AC-HJKMNP-RT-Y]";
    private static final String EITHER = "[0-9AC-HJKMNP-RT-Y]";
    private static final Pattern MBI = Pattern.compile(
            "[1-9]" + LETTER + EITHER + "\\d-?" + LETTER + EITHER + "\\d-?" + LETTER + LETTER + "\\d\\d");
    /** As cards print it: in three groups. */
    private static final Pattern GROUPS = Pattern.compile("\\w{4}([- ])\\w{3}\\1\\w{4}");

    /** Letters that no identifier has, and the figures that they are. */
    private static final String LOOK = "SLOIBZ";

    private static final String LIKE = "510182";
    private static final double CERTAINTY = 0.9;
    private static final int MOST_PARTS = 3;

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.layout()
                .cells()
                .flatMap(cell -> runs(cell.tokens()))
                .filter(run -> MBI.matcher(textOf(run)).matches())
                .flatMap(run -> Stream.of(
                        candidate(FieldName.MEMBER_NUMBER, run, run),
                        candidate(FieldName.MEDICARE_MEDICAID_ID, run, List.of())))
                .toList();
    }

    /** The text; with figures for letters that look like them, where it becomes a Medicare Beneficiary Identifier in groups so. */
    static String repaired(String text) {
        if (!GROUPS.matcher(text).matches()) {
            return text;
        }
        StringBuilder figures = new StringBuilder();
        for (char c : text.toCharArray()) {
            int at = LOOK.indexOf(c);
            figures.append(at < 0 ? c : LIKE.charAt(at));
        }
        return MBI.matcher(figures.toString().replace(" ", "")).matches() ? figures.toString() : text;
    }

    private static Candidate candidate(FieldName name, List<Token> run, List<Token> claims) {
        return new Candidate(name, textOf(run), CERTAINTY * Cell.confidenceOf(run), claims);
    }

    private static Stream<List<Token>> runs(List<Token> tokens) {
        return IntStream.range(0, tokens.size()).boxed().flatMap(from -> IntStream.rangeClosed(
                        from + 1, Math.min(from + MOST_PARTS, tokens.size()))
                .mapToObj(to -> tokens.subList(from, to)));
    }

    private static String textOf(List<Token> run) {
        return repaired(run.stream().map(Token::text).collect(Collectors.joining(" ")))
                .replace(" ", "");
    }
}
