package io.handoff.enriched;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts in a line of print. Only what can be nothing else: a dollar sign in front or a per cent sign behind, groups of three
 * figures, two figures of cents, and neither figures nor letters that touch or follow, for recognition tears numbers apart.
 *
 * @param all one behind the other with strokes between: one person's and a family's, or those of several services
 * @param start of their print in the line
 * @param end behind it
 */
record Amounts(List<Amount> all, int start, int end) {

    private static final String DOLLARS = "\\$ ?(?:[1-9]\\d{0,2},\\d{3}|[1-9]\\d{0,4}|0)(?:\\.\\d{2})?";
    private static final String SHARE = "(?:100|[1-9]\\d?|0) ?%";
    private static final String AMOUNT = "(?:" + DOLLARS + "|" + SHARE + ")";
    private static final String NOTHING_BEFORE =
            "(?<![^\\s:/(=-])(?<![\\d$%.,] )(?<!\\b[SOIlZBDo|'.,]{1,3} )(?<![\\dOl%.,] ?[-/] ?)";
    private static final String NOTHING_BEHIND =
            "(?![^\\s/),;.]|[.,;]\\S|[\\s.,;'|/\u2010-\u2014-]{0,4}[\\d$%]|[.,;]? [\\s.,;]{0,2}[\\dSOIlZBDo|'/.,]+(?!\\w)"
                    + "| [.,]| ?[/|] ?[Ol])";
    private static final Pattern SERIES =
            Pattern.compile(NOTHING_BEFORE + AMOUNT + "(?:(?: ?/ ?| (?=\\$))" + AMOUNT + "){0,8}" + NOTHING_BEHIND);
    private static final Pattern ONE = Pattern.compile(AMOUNT);

    /**
     * One of them.
     *
     * @param value dollars, or per cent
     */
    record Amount(BigDecimal value, boolean isShare) {

        static Amount of(String print) {
            String figures = print.replaceAll("[$%, ]", "");
            return new Amount(new BigDecimal(figures.replaceFirst("\\.00$", "")), print.endsWith("%"));
        }
    }

    /** From left to right. */
    static List<Amounts> in(String line) {
        List<Amounts> found = new ArrayList<>();
        Matcher series = SERIES.matcher(line);
        while (series.find()) {
            List<Amount> all = ONE.matcher(series.group())
                    .results()
                    .map(one -> Amount.of(one.group()))
                    .toList();
            found.add(new Amounts(all, series.start(), series.end()));
        }
        return found;
    }
}
