package io.handoff.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads a 271 again, in another and much simpler way, and with rules of its own: which amounts does the text name for a kind of
 * service, for the day and without a condition? A summary may hold none but these.
 */
final class Oracle {
    private static final Set<String> OF_A_YEAR = Set.of("", "22", "23", "25");
    private static final Set<String> OF_A_VISIT = Set.of("", "27");
    private static final Set<String> ANY_SHARE = Set.of("", "7", "22", "23", "25", "27");
    /** Among the services that are made up here, those of which a day is a visit. */
    private static final Set<String> VISITS = Set.of("33", "86", "98", "MH", "UC");

    private static final Set<String> CONDITIONS = Set.of("MSG", "HSD", "III", "AAA", "NM1");
    private static final Set<String> BEGINS = Set.of("193", "346", "348", "356");
    private static final Set<String> ENDS = Set.of("194", "347", "349", "357");
    private static final Set<String> STATUS = Set.of("1", "2", "3", "4", "5", "6", "7", "8");

    private final List<Benefit> benefits = new ArrayList<>();
    private final String repetition;
    private final String day;

    /** An EB, and the segments up to the next one. */
    private record Benefit(List<String> eb, List<List<String>> more) {
        String at(int place) {
            return Oracle.at(eb, place);
        }

        boolean says(String id, Predicate<List<String>> what) {
            return more.stream().anyMatch(segment -> segment.get(0).equals(id) && what.test(segment));
        }
    }

    /**
     * @param x12 with any delimiters, of which the ISA tells
     * @param day CCYYMMDD
     */
    Oracle(String x12, String day) {
        this.day = day;
        repetition = x12.substring(82, 83);
        for (var segment : parts(x12, x12.substring(105, 106))) {
            var elements = parts(segment.strip(), x12.substring(3, 4));
            if (elements.get(0).equals("EB")) {
                benefits.add(new Benefit(elements, new ArrayList<>()));
            } else if (!benefits.isEmpty()) {
                benefits.get(benefits.size() - 1).more().add(elements);
            }
        }
    }

    /** Whether it names this amount so. */
    boolean names(
            String service, String information, String level, String network, boolean remaining, BigDecimal amount) {
        return benefits.stream()
                .anyMatch(benefit -> benefit.at(1).equals(information)
                        && levels(level).contains(benefit.at(2))
                        && services(benefit).contains(service)
                        && Set.of(network, "W").contains(benefit.at(12))
                        && times(information, service, remaining).contains(benefit.at(6))
                        && isAmount(benefit.at(information.equals("A") ? 8 : 7), amount)
                        && benefit.at(information.equals("A") ? 7 : 8).isEmpty()
                        && holds(benefit)
                        && isUnconditional(benefit));
    }

    private static Set<String> levels(String level) {
        return level.isEmpty() ? Set.of("", "IND", "FAM") : Set.of(level);
    }

    private static Set<String> times(String information, String service, boolean remaining) {
        return switch (information) {
            case "A" -> ANY_SHARE;
            case "B" -> VISITS.contains(service) ? Set.of("", "7", "27") : OF_A_VISIT;
            default -> remaining ? Set.of("29") : OF_A_YEAR;
        };
    }

    private List<String> services(Benefit benefit) {
        boolean letter = Character.isLetterOrDigit(repetition.charAt(0));
        return letter ? List.of(benefit.at(3)) : parts(benefit.at(3), repetition);
    }

    private boolean holds(Benefit benefit) {
        return !benefit.says("DTP", dtp -> {
            var text = at(dtp, 3);
            return at(dtp, 2).equals("RD8")
                    ? day.compareTo(text.substring(0, 8)) < 0 || day.compareTo(text.substring(9)) > 0
                    : BEGINS.contains(at(dtp, 1)) && day.compareTo(text) < 0
                            || ENDS.contains(at(dtp, 1)) && day.compareTo(text) > 0;
        });
    }

    private boolean isUnconditional(Benefit benefit) {
        return benefit.at(10).isEmpty()
                && benefit.eb().stream().skip(13).allMatch(String::isEmpty)
                && CONDITIONS.stream().noneMatch(id -> benefit.says(id, any -> true))
                && (benefit.at(4).isEmpty() && benefit.at(5).isEmpty() || !areSeveralPlans());
    }

    private boolean areSeveralPlans() {
        return plans(4) > 1 || plans(5) > 1;
    }

    private long plans(int element) {
        return benefits.stream()
                .filter(benefit -> STATUS.contains(benefit.at(1)))
                .filter(benefit -> benefit.at(3).isEmpty() || services(benefit).contains("30"))
                .map(benefit -> benefit.at(element))
                .filter(name -> !name.isBlank())
                .distinct()
                .count();
    }

    private static boolean isAmount(String text, BigDecimal amount) {
        return text.matches("[0-9]*\\.?[0-9]*")
                && text.matches(".*[0-9].*")
                && !text.matches("9{5,}\\.?[09]*")
                && new BigDecimal(text).compareTo(amount) == 0;
    }

    private static List<String> parts(String text, String delimiter) {
        return List.of(text.split(Pattern.quote(delimiter), -1));
    }

    private static String at(List<String> elements, int place) {
        return place < elements.size() ? elements.get(place) : "";
    }
}
