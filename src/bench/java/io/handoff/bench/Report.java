package io.handoff.bench;

import io.handoff.fields.FieldName;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The figures of one part of the cards. */
final class Report {
    private static final double NANOS = 1e6;

    private final String part;
    private final List<Outcome> outcomes;

    Report(String part, List<Outcome> outcomes) {
        this.part = part;
        this.outcomes = List.copyOf(outcomes);
    }

    void print(PrintStream out) {
        out.printf("%n%s: %d cards%n", part, outcomes.size());
        if (outcomes.isEmpty()) {
            return;
        }
        out.printf("  %-26s %21s %21s   %s%n", "", "shown on the card", "not shown", "");
        out.printf(
                "  %-26s %6s %6s %7s %10s %10s   %s%n",
                "field", "right", "wrong", "missing", "absent", "wrong", "right of shown");
        for (FieldName field : FieldName.values()) {
            field(out, field);
        }
        goals(out);
        times(out);
    }

    private void field(PrintStream out, FieldName field) {
        long right = count(one -> one.of(field) == Score.RIGHT);
        long wrong = count(one -> one.of(field) == Score.WRONG);
        long missing = count(one -> one.of(field) == Score.MISSING);
        long absent = count(one -> one.of(field) == Score.ABSENT || one.of(field) == Score.DERIVED);
        long invented = count(one -> one.of(field) == Score.INVENTED);
        long shown = right + wrong + missing;
        if (shown + invented > 0) {
            out.printf(
                    "  %-26s %6d %6d %7d %10d %10d   %s%n",
                    field.wireName(),
                    right,
                    wrong,
                    missing,
                    absent,
                    invented,
                    shown == 0 ? "-" : percent(right, shown));
        }
    }

    private void goals(PrintStream out) {
        long all = outcomes.size();
        long known = count(Outcome::payerKnown);
        out.println();
        goal(out, "member number right", count(one -> one.of(FieldName.MEMBER_NUMBER) == Score.RIGHT), all, ">= 95 %");
        goal(
                out,
                "member number wrong",
                count(one -> one.of(FieldName.MEMBER_NUMBER).isFalse()),
                all,
                "<= 1 %");
        goal(out, "number, group, name, payer, RxBIN all right", count(Outcome::isRightInAll), all, ">= 85 %");
        goal(
                out,
                "payer among the first three",
                count(one -> one.payerKnown() && one.hasPayerAmongFirst()),
                known,
                ">= 95 %");
        goal(out, "payer first", count(one -> one.payerKnown() && one.payerRank() == 0), known, "");
    }

    private static void goal(PrintStream out, String what, long count, long of, String goal) {
        out.printf(
                "  %-46s %8s (%d of %d)  %s%n",
                what, percent(count, of), count, of, goal.isEmpty() ? "" : "goal " + goal);
    }

    private void times(PrintStream out) {
        out.printf("  %-46s %6.0f ms%n", "median time a card, both sides", median(outcomes, Outcome::nanos));
        List<Outcome> timed =
                outcomes.stream().filter(one -> one.bareNanos() > 0).toList();
        if (!timed.isEmpty()) {
            double ours = median(timed, Outcome::nanos);
            double bare = median(timed, Outcome::bareNanos);
            out.printf(
                    "  %-46s %6.0f ms and %.0f ms: ratio %.2f  goal <= 1.5%n",
                    "of " + timed.size() + " of them, and the bare program on these", ours, bare, ours / bare);
        }
    }

    private static double median(List<Outcome> outcomes, java.util.function.ToLongFunction<Outcome> time) {
        return Comparison.median(
                outcomes.stream().map(one -> time.applyAsLong(one) / NANOS).toList());
    }

    private long count(Predicate<Outcome> which) {
        return outcomes.stream().filter(which).count();
    }

    private static String percent(long count, long of) {
        return of == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * count / of);
    }
}
