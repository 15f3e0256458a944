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
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Set<String> WORDS = words("[label]");
    private static final Set<String> BETWEEN = words("[between]");

    private Bilingual() {}

    /** The label with the Spanish words about it. */
    static Label whole(Label label) {
        List<Token> tokens = label.cell().tokens();
        int to = label.to();
        for (int at = to;
                at < tokens.size()
                        && isSpanish(tokens.get(at))
                        && !tokens.get(at - 1).endsWithColon();
                at++) {
            to = isWord(tokens.get(at)) ? at + 1 : to;
        }
        int from = label.from();
        for (int at = from - 1;
                at >= 0 && isSpanish(tokens.get(at)) && !tokens.get(at).endsWithColon();
                at--) {
            from = isWord(tokens.get(at)) ? at : from;
        }
        return new Label(label.cell(), from, to, label.meanings(), label.certainty());
    }

    /** Where the second language begins in a word such as "Name/Nombre"; 0 where it is one word. */
    static int secondIn(String word) {
        int slash = word.indexOf('/');
        if (slash <= 0 || slash == word.length() - 1) {
            return 0;
        }
        return SLASH.splitAsStream(word).anyMatch(Bilingual::isWord) ? slash : 0;
    }

    private static boolean isSpanish(Token token) {
        return isWord(token) || BETWEEN.contains(plain(token.text()));
    }

    private static boolean isWord(Token token) {
        return isWord(token.text());
    }

    private static boolean isWord(String text) {
        return WORDS.contains(plain(text));
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
