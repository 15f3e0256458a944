package io.handoff.enriched;

import io.handoff.enriched.Amounts.Amount;
import io.handoff.fields.Cell;
import io.handoff.fields.Layout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what the patient pays: amounts whose label, in front of them, before their row or over their column, says for what.
 * An amount that was not read surely, or that may be another one, is left out.
 */
final class Copays {

    private static final double OWN_LABEL = 0.97;
    private static final double OTHER_PLACE = 0.87;
    private static final int MOST_ROWS = 8;
    private static final Pattern FIGURES = Pattern.compile("\\d");

    private final Layout layout;

    private Copays(Layout layout) {
        this.layout = layout;
    }

    static List<Copay> in(Layout layout) {
        var copays = new Copays(layout);
        return layout.lines().stream()
                .flatMap(line -> line.stream().flatMap(cell -> copays.in(line, cell).stream()))
                .toList();
    }

    /** Without those that contradict each other: one of them was misread, or means something that was not understood. */
    static List<Copay> undisputed(List<Copay> all) {
        Map<Object, Set<BigDecimal>> values = new HashMap<>();
        all.forEach(copay ->
                values.computeIfAbsent(copay.kind(), kind -> new HashSet<>()).add(copay.value()));
        return all.stream()
                .filter(copay -> values.get(copay.kind()).size() == 1)
                .toList();
    }

    private List<Copay> in(List<Cell> line, Cell cell) {
        Text text = Text.of(cell);
        List<Amounts> series = Amounts.in(text.string());
        List<Copay> copays = new ArrayList<>();
        for (int at = 0; at < series.size(); at++) {
            Amounts amounts = series.get(at);
            String label = label(text.string(), series, at);
            double confidence = text.leastConfidence(amounts.start(), amounts.end());
            Optional<Charge> charge = confidence < Score.READ_SURELY || Charge.hidesAnAmount(label)
                    ? Optional.empty()
                    : charge(label, line, cell);
            double certainty = label.isEmpty() ? OTHER_PLACE : OWN_LABEL;
            charge.ifPresent(its -> copays.addAll(copays(its, amounts.all(), new Score(certainty * confidence))));
        }
        return copays;
    }

    /** What stands before the amounts; or behind them, where the line begins with an amount and ends with words. */
    private static String label(String line, List<Amounts> series, int at) {
        Amounts last = series.get(series.size() - 1);
        boolean isBehind = line.substring(0, series.get(0).start()).isBlank()
                && !line.substring(last.end()).isBlank();
        int from = isBehind
                ? series.get(at).end()
                : at == 0 ? 0 : series.get(at - 1).end();
        int to = !isBehind
                ? series.get(at).start()
                : at + 1 < series.size() ? series.get(at + 1).start() : line.length();
        return line.substring(from, to).strip();
    }

    private static List<Copay> copays(Charge charge, List<Amount> amounts, Score score) {
        List<Copay> copays = new ArrayList<>();
        Optional<CopayCategory> category = charge.categoryOf(amounts.get(0));
        if (category.isPresent()) {
            List<CopayService> services = charge.servicesOf(amounts.size(), category.get());
            for (int at = 0; at < services.size(); at++) {
                Amount amount = amounts.get(amounts.size() == 1 ? 0 : at);
                if (category.get().allows(amount)) {
                    copays.add(new Copay(services.get(at), category.get(), amount.value(), score));
                }
            }
        }
        return copays;
    }

    /** Empty where nothing says what the amounts are for. */
    private Optional<Charge> charge(String label, List<Cell> line, Cell cell) {
        Optional<String> row = label.isEmpty() ? before(line, cell) : Optional.of(label);
        Optional<Charge> own = Charge.of(row.orElse(""));
        if (own.isEmpty() || own.get().saysNothing() && !Charge.isOpen(row.orElse(""))) {
            return Optional.empty();
        }
        Optional<Charge> over = over(cell).map(Charge::of).orElse(own);
        return over.flatMap(column -> own.get().with(column)).filter(charge -> !charge.saysNothing());
    }

    /** The nearest label to the left that has no amount of its own; other figures are no label. */
    private static Optional<String> before(List<Cell> line, Cell cell) {
        for (int at = line.indexOf(cell) - 1; at >= 0; at--) {
            String text = line.get(at).text();
            String words = withoutAmounts(text);
            if (words.equals(text)) {
                return Optional.of(text).filter(label -> !FIGURES.matcher(label).find());
            }
            if (!words.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The first thing over the column that is no amount. */
    private Optional<String> over(Cell cell) {
        Cell at = cell;
        for (int row = 0; row < MOST_ROWS; row++) {
            Optional<Cell> above = layout.above(at.box());
            if (above.isEmpty()) {
                return Optional.empty();
            }
            at = above.get();
            String text = at.text();
            if (Amounts.in(text).isEmpty()) {
                return Optional.of(text).filter(label -> !FIGURES.matcher(label).find());
            }
        }
        return Optional.empty();
    }

    private static String withoutAmounts(String text) {
        StringBuilder words = new StringBuilder(text);
        List<Amounts> series = Amounts.in(text);
        for (int at = series.size() - 1; at >= 0; at--) {
            words.delete(series.get(at).start(), series.get(at).end());
        }
        return words.toString();
    }
}
