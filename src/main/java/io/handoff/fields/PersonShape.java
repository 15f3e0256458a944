package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two to five capitalised words, or one with a comma; a person's number may follow and is left out. */
final class PersonShape implements Shape {

    private static final Pattern NAME_PART = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*,?(\\p{Lu}[\\p{L}'’.-]*)?,?( &)?");

    /** What somebody is called besides: Harlan "Buck" Smith. */
    private static final Pattern CALLED = Pattern.compile("[\"“(]\\p{Lu}[\\p{L}'’.-]*[\"”)]");

    private static final Pattern INITIAL = Pattern.compile("0[.,]?");
    /** A letter whose capital has the same shape. */
    private static final Pattern SMALL_INITIAL = Pattern.compile("[cosuvwxz]\\.");

    /** One whose height was misjudged. */
    private static final Pattern SMALL_AMONG_CAPITALS =
            Pattern.compile("\\p{Lu}[\\p{Lu}'’-]*[cosuvwxz]\\p{Lu}[\\p{Lu}'’.,-]*");

    /** Of the label before it. */
    private static final Pattern BEFORE = Pattern.compile("^[-–:.]+(?=\\p{Lu})");

    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}]+|[^\\p{L}.]+$");
    private static final int MOST_PARTS = 7;

    /** Parts of family names that some write small; never first or last. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "la", "las", "los", "del", "da", "das", "dos", "do", "di", "van", "von", "der", "den", "ter", "bin",
            "al", "el", "y", "e");

    /** The ends of names of a second or third, as recognition sees them. */
    private static final Pattern SECOND = Pattern.compile("[I1l!|]{2,3}");

    /** Words of cards that no name contains. */
    private static final Set<String> NO_NAMES =
            Dictionary.lines("not-names.txt").stream().map(Letters::folded).collect(Collectors.toUnmodifiableSet());

    /** Labels of names: misread, they are no part of the name either. */
    private static final List<String> LABELS = Stream.of(
                    "Member", "Subscriber", "Enrollee", "Participant", "Cardholder", "Employee", "Dependent", "Insured")
            .map(Letters::folded)
            .toList();

    @Override
    public Optional<Value> read(List<Token> tokens) {
        List<Token> parts = new ArrayList<>();
        for (Token token : tokens) {
            if (!isPart(token, parts.isEmpty())) {
                break;
            }
            parts.add(token);
        }
        while (!parts.isEmpty() && isNoEnd(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        String name = EDGE.matcher(textOf(parts)).replaceAll("");
        boolean whole = parts.size() >= 2 || name.contains(",");
        boolean plausible = !parts.isEmpty()
                && LABELS.stream()
                        .noneMatch(label -> isOneSlipFrom(label, parts.get(0).folded()))
                && parts.stream()
                        .noneMatch(part -> NO_NAMES.contains(part.folded()) || Bilingual.isOfLabels(part.text()))
                && parts.stream().anyMatch(part -> part.folded().length() > 1)
                && (parts.size() > 2 || !isAnd(parts.get(0)));
        return whole && plausible && parts.size() <= MOST_PARTS
                ? Optional.of(new Value(name, 1, parts))
                : Optional.empty();
    }

    private static boolean isOneSlipFrom(String label, String word) {
        return word.length() == label.length() && Letters.distance(label, word, 1) == 1;
    }

    /** "Jedidiah & Mary Stoltzfus" are a couple; "Ernst & Young" is no person. */
    private static boolean isAnd(Token token) {
        return token.text().endsWith("&");
    }

    /** "JANE DOE (Self)" */
    private static boolean isNoEnd(Token token) {
        return PARTICLES.contains(repaired(token.text()))
                || CALLED.matcher(token.text()).matches();
    }

    private static boolean isPart(Token token, boolean first) {
        return NAME_PART.matcher(repaired(token.text())).matches()
                || !first
                        && (PARTICLES.contains(repaired(token.text()))
                                || CALLED.matcher(token.text()).matches());
    }

    private static String textOf(List<Token> parts) {
        return parts.stream().map(part -> repaired(part.text())).collect(Collectors.joining(" "));
    }

    /** Figures that recognition took letters for, where the whole of a short part is one. */
    private static String repaired(String printed) {
        String part = BEFORE.matcher(printed).replaceFirst("");
        if (SECOND.matcher(part).matches()) {
            return "I".repeat(part.length());
        }
        if (SMALL_INITIAL.matcher(part).matches()) {
            return part.toUpperCase(Locale.ROOT);
        }
        if (SMALL_AMONG_CAPITALS.matcher(part).matches()) {
            return part.toUpperCase(Locale.ROOT);
        }
        if (part.equals("Ia")) {
            return "la";
        }
        return INITIAL.matcher(part).matches() ? part.replace('0', 'O') : part;
    }
}
