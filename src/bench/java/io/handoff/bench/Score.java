package io.handoff.bench;

import io.handoff.fields.FieldName;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How a field was read. */
enum Score {
    /** Shown, and given so. */
    RIGHT,
    /** Shown, and given otherwise. */
    WRONG,
    /** Shown, and not given. */
    MISSING,
    /** Not shown, and not given. */
    ABSENT,
    /** Not shown, and given all the same. */
    INVENTED,
    /** Not shown, but right, for it follows from what is. */
    DERIVED;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A value that is wrong to give: another one, or one of nothing. */
    boolean isFalse() {
        return this == WRONG || this == INVENTED;
    }

    /**
     * All fields of a card.
     *
     * @param given by the fields' keys in the published {@code details}
     */
    static Map<FieldName, Score> of(Truth truth, Map<FieldName, String> given) {
        Map<FieldName, Score> scores = new EnumMap<>(FieldName.class);
        for (FieldName field : FieldName.values()) {
            scores.put(field, of(truth, given, field));
        }
        return scores;
    }

    private static Score of(Truth truth, Map<FieldName, String> given, FieldName field) {
        String value = given.get(field);
        if (truth.shows(field)) {
            if (value == null) {
                return MISSING;
            }
            boolean right = forms(field, value, given).stream().anyMatch(form -> holds(truth.shown(field), form));
            return right ? RIGHT : WRONG;
        }
        if (value == null) {
            return ABSENT;
        }
        return holds(truth.beside(field), value) ? DERIVED : INVENTED;
    }

    /** A number may be given as a whole, or what is before and behind it in fields of their own. */
    private static List<String> forms(FieldName field, String value, Map<FieldName, String> given) {
        if (field != FieldName.MEMBER_NUMBER) {
            return List.of(value);
        }
        String prefix = given.getOrDefault(FieldName.MEMBER_ID_PREFIX, "");
        String suffix = given.getOrDefault(FieldName.MEMBER_ID_SUFFIX, "");
        return List.of(
                value,
                prefix + value,
                value + suffix,
                value + "-" + suffix,
                prefix + value + suffix,
                prefix + value + "-" + suffix);
    }

    private static boolean holds(Set<String> right, String value) {
        return right.stream().map(Score::compared).anyMatch(compared(value)::equals);
    }

    /** Case and white space do not matter, all else does. */
    static String compared(String value) {
        return BLANKS.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
