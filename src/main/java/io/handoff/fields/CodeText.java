package io.handoff.fields;

import io.handoff.reading.Code;
import io.handoff.reading.Reading;
import io.handoff.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What codes on cards say, as far as it is plain text: pieces between separators or control characters. Links, messages,
 * contacts and whatever is written in other characters than cards print are passed over.
 *
 * <p>The field layout of INCITS 284, which WEDI's health identification cards follow, is not taken apart: its pieces only
 * confirm what is printed ({@link CodeCheck}).
 */
final class CodeText {

    private static final Pattern SOMETHING_ELSE = Pattern.compile(
            "(?is)\\s*([a-z][a-z0-9+.-]*:/.*|www\\..*|(mailto|tel|sms|smsto|mecard|wifi|begin|geo):.*|@.*)");

    private static final Pattern SEPARATOR = Pattern.compile("[\\p{Cntrl};|^~%?]+");
    private static final Pattern PRINTABLE = Pattern.compile("[\\p{L}\\p{Nd} .,:#/'&=_*+-]{1,80}");
    private static final int MOST_PIECES = 40;

    /** Codes prove themselves by their check digits. */
    private static final double CONFIDENCE = 0.99;

    private static final int CHARACTER = 10;
    private static final int HEIGHT = 20;

    /** So far apart that nothing stands under something else. */
    private static final int LINE = 10 * HEIGHT;

    private CodeText() {}

    /** Its pieces in their order; none of a code that says something else. */
    static List<String> pieces(Code code) {
        if (SOMETHING_ELSE.matcher(code.text()).matches()) {
            return List.of();
        }
        return SEPARATOR
                .splitAsStream(code.text())
                .map(String::strip)
                .filter(piece -> PRINTABLE.matcher(piece).matches())
                .limit(MOST_PIECES)
                .toList();
    }

    /** The pieces as a card would print them, one under the other, for those that name their field. */
    static Optional<CardSide> asPrint(List<Code> codes) {
        List<Word> words = new ArrayList<>();
        List<String> pieces =
                codes.stream().flatMap(code -> pieces(code).stream()).toList();
        for (int line = 0; line < pieces.size(); line++) {
            int left = 0;
            for (String word : pieces.get(line).split(" +")) {
                int width = CHARACTER * word.length();
                words.add(new Word(word, CONFIDENCE, left, LINE * line, width, HEIGHT, 1, 1, line + 1));
                left += width + CHARACTER;
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(CardSide.of(new Reading(1, 1, words)));
    }

    /** The values of the pieces that name their field. */
    static Stream<Candidate> labelled(List<Code> codes) {
        return asPrint(codes).stream().flatMap(side -> Rules.ALL.stream()
                .filter(LabelledRule.class::isInstance)
                .flatMap(rule -> rule.candidates(side).stream()));
    }
}
