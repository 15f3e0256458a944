package io.handoff.fields;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before and behind a member number's own figures. The number itself stays as it is printed. A prefix is three
 * letters right before the figures (Blue Cross Blue Shield Association: it names the plan to route claims to) or up to four that
 * are printed apart; a suffix is two figures that are printed apart.
 */
final class MemberNumberParts {

    private static final Pattern PREFIX =
            Pattern.compile("([A-Z]{3})(?=\\d[A-Z0-9 -]{5,}$)|([A-Z]{2,4})(?=[ -]\\d[A-Z0-9 -]{5,}$)");
    private static final Pattern SUFFIX = Pattern.compile("[A-Z0-9 -]{7,}[ -](\\d\\d)");
    private static final double CERTAINTY = 0.9;

    private MemberNumberParts() {}

    /** The fields with the parts of their member number; a part that has a label of its own stays. */
    static Map<FieldName, Field> added(Map<FieldName, Field> fields) {
        Map<FieldName, Field> all = new EnumMap<>(FieldName.class);
        all.putAll(fields);
        Field number = fields.get(FieldName.MEMBER_NUMBER);
        if (number != null) {
            double score = CERTAINTY * number.score();
            Matcher prefix = PREFIX.matcher(number.value());
            if (prefix.lookingAt()) {
                all.putIfAbsent(FieldName.MEMBER_ID_PREFIX, new Field(prefix.group(), score));
            }
            Matcher suffix = SUFFIX.matcher(number.value());
            if (suffix.matches()) {
                all.putIfAbsent(FieldName.MEMBER_ID_SUFFIX, new Field(suffix.group(1), score));
            }
        }
        return all;
    }
}
