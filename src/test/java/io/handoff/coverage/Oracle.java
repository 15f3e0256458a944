package io.handoff.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a 271 again, in another and much simpler way: which amounts does the text name for a kind of service, whatever else is said of
 * them? A summary may hold none but these.
 */
final class Oracle {
    private final List<List<String>> benefits = new ArrayList<>();
    private final char repetition;

    /** @param x12 with any delimiters, of which the ISA tells */
    Oracle(String x12) {
        var element = x12.charAt(3);
        var end = x12.charAt(105);
        repetition = x12.charAt(82);
        for (var segment : x12.split(java.util.regex.Pattern.quote(String.valueOf(end)))) {
            var elements = List.of(segment.strip().split(java.util.regex.Pattern.quote(String.valueOf(element)), -1));
            if (elements.get(0).equals("EB")) {
                benefits.add(elements);
            }
        }
    }

    /** Whether it names this amount so. Empty words match anything. */
    boolean names(
            String service, String information, String level, String network, boolean remaining, BigDecimal amount) {
        return benefits.stream()
                .anyMatch(benefit -> at(benefit, 1).equals(information)
                        && (level.isEmpty() || at(benefit, 2).equals(level))
                        && List.of(at(benefit, 3).split(java.util.regex.Pattern.quote(String.valueOf(repetition))))
                                .contains(service)
                        && (at(benefit, 12).equals(network) || at(benefit, 12).equals("W"))
                        && at(benefit, 6).equals("29") == remaining
                        && isAmount(at(benefit, information.equals("A") ? 8 : 7), amount));
    }

    private static boolean isAmount(String text, BigDecimal amount) {
        return text.matches("-?[0-9]*\\.?[0-9]*")
                && text.matches(".*[0-9].*")
                && new BigDecimal(text).compareTo(amount) == 0;
    }

    private static String at(List<String> elements, int place) {
        return place < elements.size() ? elements.get(place) : "";
    }
}
