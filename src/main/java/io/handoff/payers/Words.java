package io.handoff.payers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared: small letters and figures in words with one blank between them, in one spelling, without legal
 * forms; states in full. Cards and directories go through the same code, so they meet.
 */
final class Words {
    /** To be raised with each change of what this class makes: what is stored was made by it, and is then made anew. */
    static final int VERSION = 1;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INSIDE = Pattern.compile("['’`.]");
    private static final Pattern OUTSIDE = Pattern.compile("[^a-z0-9]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)?");
    private static final Pattern TWO_CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}'’])[A-Z]{2}(?![\\p{L}\\p{N}'’])");
    private static final Pattern BLUES_OF_STATE = Pattern.compile("\\bBCBS([A-Z]{2})\\b");
    private static final List<Spelling> SPELLINGS =
            TextFile.lines("words.txt").stream().map(Spelling::of).toList();

    private Words() {}

    private record Spelling(String wanted, String better) {
        static Spelling of(String line) {
            int at = line.indexOf('=');
            var better = line.substring(at + 1).strip();
            return new Spelling(" " + line.substring(0, at).strip() + " ", better.isEmpty() ? " " : " " + better + " ");
        }
    }

    /** Empty where the text has no letter or figure. */
    static String of(String text) {
        var expanded = BLUES_OF_STATE
                .matcher(withStates(text))
                .replaceAll(
                        found -> States.isCode(found.group(1)) ? "BCBS " + States.name(found.group(1)) : found.group());
        var plain = INSIDE.matcher(MARKS.matcher(Normalizer.normalize(expanded, Normalizer.Form.NFKD))
                        .replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = " " + OUTSIDE.matcher(plain).replaceAll(" ").strip() + " ";
        var spelled = words;
        for (var spelling : SPELLINGS) {
            // twice, for neighbours share a blank
            spelled = spelled.replace(spelling.wanted, spelling.better).replace(spelling.wanted, spelling.better);
        }
        return spelled.isBlank() ? words.strip() : spelled.strip();
    }

    /** The name as a whole, and without what stands in brackets. */
    static List<String> namesOf(String name) {
        return List.of(of(name), of(IN_BRACKETS.matcher(name).replaceAll(" "))).stream()
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    static List<String> split(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
    }

    /** "BCBS TX" says Texas; but text all in capitals says nothing by capitals, and "LA Care" is not of Louisiana. */
    private static String withStates(String text) {
        if (text.equals(text.toUpperCase(Locale.ROOT))) {
            return text;
        }
        return TWO_CAPITALS.matcher(text).replaceAll(found -> {
            var code = found.group();
            boolean atEnd = text.substring(found.end()).chars().noneMatch(Character::isLetterOrDigit);
            return States.isPlain(code) || atEnd && States.isCode(code) ? States.name(code) : code;
        });
    }
}
