package io.handoff.payers;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The states and territories, by their two letters and their names. */
final class States {
    /** Two letters to the name in small letters, as {@link Words} writes it. */
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    private static final Map<String, String> CODES;

    /** Longer names first, so that West Virginia is not taken for Virginia. */
    private static final Pattern NAME;

    /** They are words, names of cities or legal forms as well: expanded only at the end of a name. */
    private static final Set<String> AMBIGUOUS =
            Set.of("AL", "CO", "DC", "DE", "HI", "ID", "IN", "LA", "MA", "MD", "ME", "OK", "OR", "PA", "VI");

    static {
        for (String line : TextFile.lines("states.txt")) {
            NAMES.put(
                    line.substring(0, 2),
                    line.substring(3).toLowerCase(Locale.ROOT).replace(" of ", " "));
        }
        CODES = NAMES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        NAME = Pattern.compile(CODES.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    private States() {}

    static boolean isCode(String letters) {
        return NAMES.containsKey(letters);
    }

    /** @param code two capital letters of a state */
    static String name(String code) {
        return NAMES.get(code);
    }

    /** Whether two capital letters mean a state wherever they stand in a name. */
    static boolean isPlain(String code) {
        return isCode(code) && !AMBIGUOUS.contains(code);
    }

    /** The two letters of each state that is named in full, in text that {@link Words} made. */
    static Set<String> named(String words) {
        return NAME.matcher(words)
                .results()
                .map(found -> CODES.get(found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
