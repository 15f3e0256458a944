package io.handoff.payers;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the payers of the supplied directory are called, for those who read cards. */
public final class PayerNames {
    /** "Health plan" is a name in the directory as well, and says nothing on a card. */
    private static final double SAYS_SOMETHING = 5;

    /** Some entries are told apart by where their claims go. */
    private static final Pattern ADDRESS = Pattern.compile("\\bbox\\b");

    private static final Set<String> NAMES = SuppliedDirectory.payers().stream()
            .flatMap(payer -> payer.words().stream())
            .filter(words -> !ADDRESS.matcher(words).find())
            .filter(words -> Vocabulary.supplied().weight(Words.split(words)) >= SAYS_SOMETHING)
            .collect(Collectors.toUnmodifiableSet());

    private PayerNames() {}

    /** Whether a payer is called just so, but for case, punctuation, legal forms and usual spellings. */
    public static boolean isOne(String name) {
        return NAMES.contains(Words.of(name));
    }
}
