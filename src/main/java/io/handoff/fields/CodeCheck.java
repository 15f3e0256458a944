package io.handoff.fields;

import io.handoff.reading.Code;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds printed numbers against what codes on the same card say. A piece of a code that is the number confirms it; one that
 * differs in a character or two that look alike repairs what was read unsurely. What no print announces stays unsaid: a code alone does not
 * tell what its number is for.
 */
final class CodeCheck {

    private static final Set<FieldName> NUMBERS = EnumSet.of(
            FieldName.MEMBER_NUMBER,
            FieldName.GROUP_NUMBER,
            FieldName.CARD_SPECIFIC_ID,
            FieldName.MEDICARE_MEDICAID_ID,
            FieldName.RX_ID);

    private static final Pattern SEPARATORS = Pattern.compile("[^A-Z0-9]");

    /** Shorter ones may agree by chance. */
    private static final int SHORTEST = 6;

    private static final int MOST_REPAIRED = 2;

    /** What was read so surely is another number than the code's, if it differs: a relative's, for example. */
    private static final double READ_SURELY = 0.9;

    /** Figures at the end tell the members of one family apart: a code makes no other figures of them. */
    private static final int PERSON = 2;

    /** What is left of the doubt when a code says the same. */
    private static final double DOUBT_LEFT = 0.2;

    /** The characters that recognition takes for each other. */
    private static final List<String> ALIKE =
            List.of("0OQDU", "1IL7T", "2Z", "5S", "6GC", "8B3", "4A", "VY", "MN", "KX");

    private final Set<String> said;

    private CodeCheck(Set<String> said) {
        this.said = said;
    }

    /** For the codes of all sides of a card. */
    static CodeCheck of(Collection<Code> codes) {
        return new CodeCheck(codes.stream()
                .flatMap(code -> CodeText.pieces(code).stream())
                .map(CodeCheck::bare)
                .filter(text -> text.length() >= SHORTEST
                        && text.chars().filter(Character::isDigit).count() >= 3)
                .collect(Collectors.toSet()));
    }

    /** The candidate as it is, or surer, or with the characters that the code has. */
    Candidate checked(Candidate candidate) {
        if (said.isEmpty() || !NUMBERS.contains(candidate.name())) {
            return candidate;
        }
        String printed = bare(candidate.value());
        if (said.contains(printed)) {
            return confirmed(candidate, candidate.value());
        }
        List<String> alike =
                said.stream().filter(text -> looksLike(text, printed)).toList();
        return alike.size() == 1 && candidate.score() < READ_SURELY
                ? confirmed(candidate, withSeparators(alike.get(0), candidate.value()))
                : candidate;
    }

    private static Candidate confirmed(Candidate candidate, String value) {
        double score = 1 - DOUBT_LEFT * (1 - candidate.score());
        return new Candidate(candidate.name(), value, score, candidate.claims());
    }

    private static boolean looksLike(String text, String printed) {
        if (text.length() != printed.length()) {
            return false;
        }
        int repaired = 0;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            char other = printed.charAt(i);
            if (one != other) {
                boolean isPerson = i >= text.length() - PERSON && Character.isDigit(one) && Character.isDigit(other);
                if (isPerson
                        || ALIKE.stream().noneMatch(group -> group.indexOf(one) >= 0 && group.indexOf(other) >= 0)) {
                    return false;
                }
                repaired++;
            }
        }
        return repaired <= MOST_REPAIRED;
    }

    /** The code's characters, with the spaces and hyphens of the print. */
    private static String withSeparators(String text, String printed) {
        StringBuilder value = new StringBuilder();
        int at = 0;
        for (char c : printed.toCharArray()) {
            value.append(bare(String.valueOf(c)).isEmpty() ? c : text.charAt(at++));
        }
        return value.toString();
    }

    private static String bare(String text) {
        return SEPARATORS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
    }
}
