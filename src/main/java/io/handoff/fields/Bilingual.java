package io.handoff.fields;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Labels in English and Spanish, in either order: "Name/Nombre", "Fecha de nacimiento / Date of Birth". */
final class Bilingual {

    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Z]");
    private static final Set<String> WORDS = words("[label]");
    private static final Set<String> BETWEEN = words("[between]");
    private static final Set<String> SHARED = words("[shared]");
    private static final Set<String> OF = Set.of("DE", "DEL");

    private Bilingual() {}

    /** The label with the Spanish words about it. */
    static Label whole(Label label) {
        List<Token> tokens = label.cell().tokens();
        int to = label.to();
        for (int at = to; at < tokens.size() && !tokens.get(at - 1).endsWithColon() && isSpanish(tokens, at); at++) {
            to = isWord(tokens, at) ? at + 1 : to;
        }
        int from = label.from();
        for (int at = from - 1; at >= 0 && !tokens.get(at).endsWithColon() && isSpanish(tokens, at); at--) {
            from = isWord(tokens, at) ? at : from;
        }
        return new Label(label.cell(), from, to, label.meanings(), label.certainty());
    }

    /** Where the second language begins in a word such as "Name/Nombre" or "ID/ID"; 0 where it is one word. */
    static int secondIn(String word) {
        int slash = word.indexOf('/');
        if (slash <= 0 || slash == word.length() - 1) {
            return 0;
        }
        String one = plain(word.substring(0, slash));
        String other = plain(word.substring(slash));
        boolean isTwice = one.equals(other) && SHARED.contains(one);
        return isTwice || isOfLabels(one) || isOfLabels(other) ? slash : 0;
    }

    private static boolean isSpanish(List<Token> tokens, int at) {
        return isWord(tokens, at) || BETWEEN.contains(plain(tokens.get(at).text()));
    }

    private static boolean isWord(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        boolean isMarked = text.startsWith("/")
                || at > 0 && OF.contains(plain(tokens.get(at - 1).text()));
        return isOfLabels(text) || isMarked && SHARED.contains(plain(text));
    }

    /** No person is called so; spaces about a small word are lost now and then: "FECHADE NACIMIENTO", "NUM.DEIDENTIFICACION". */
    static boolean isOfLabels(String text) {
        return isMadeOfWords(plain(text));
    }

    private static boolean isMadeOfWords(String plain) {
        return WORDS.contains(plain) || OF.stream().anyMatch(of -> isMadeOfWords(plain, of));
    }

    private static boolean isMadeOfWords(String plain, String of) {
        for (int at = plain.indexOf(of); at >= 0; at = plain.indexOf(of, at + 1)) {
            String before = plain.substring(0, at);
            String behind = plain.substring(at + of.length());
            boolean areWords =
                    (before.isEmpty() || WORDS.contains(before)) && (behind.isEmpty() || WORDS.contains(behind));
            if (areWords && !(before + behind).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Capitals without accents, which recognition leaves out often. */
    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        return NO_LETTERS.matcher(apart).replaceAll("");
    }

    private static Set<String> words(String part) {
        Set<String> words = new HashSet<>();
        boolean isIn = false;
        for (String line : Dictionary.lines("spanish.txt")) {
            if (line.startsWith("[")) {
                isIn = line.equals(part);
            } else if (isIn) {
                words.add(plain(line));
            }
        }
        return Set.copyOf(words);
    }
}
