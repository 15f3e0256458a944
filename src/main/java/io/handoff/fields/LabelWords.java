package io.handoff.fields;

import java.util.Set;
import java.util.stream.Collectors;

/** The words that labels end with: a dash behind one parts the label from its value, as a colon does. */
final class LabelWords {

    private static final Set<String> LAST = Dictionary.lines("labels.txt").stream()
            .filter(line -> !line.startsWith("["))
            .map(line -> line.substring(line.lastIndexOf(' ') + 1))
            .map(Letters::folded)
            .filter(word -> word.length() > 1)
            .collect(Collectors.toUnmodifiableSet());

    private LabelWords() {}

    /** Where the value begins in a word such as "Enrollee-JANE" or "BIN-004336"; 0 where it is one word. */
    static int valueIn(String word) {
        int dash = word.indexOf('-');
        return dash > 0 && dash + 1 < word.length() && LAST.contains(Letters.folded(word.substring(0, dash)))
                ? dash + 1
                : 0;
    }
}
