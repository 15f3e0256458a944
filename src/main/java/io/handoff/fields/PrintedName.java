package io.handoff.fields;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tokens of a cell that may be a name in large print, without what recognition made of the picture beside it. */
final class PrintedName {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’.&-]*|&|and|of|the|for");

    /** Words that do not belong to the payer where they stand beside its name: they are of the plan, or say what the card is. */
    private static final Set<String> NOT_OF_THE_PAYER = Stream.of(
                    "ppo",
                    "hmo",
                    "epo",
                    "pos",
                    "hdhp",
                    "hsa",
                    "choice",
                    "select",
                    "preferred",
                    "bronze",
                    "silver",
                    "gold",
                    "platinum",
                    "plus",
                    "premier",
                    "essential",
                    "value",
                    "open",
                    "access",
                    "member",
                    "identification",
                    "card",
                    "id",
                    "network",
                    "dental",
                    "vision")
            .map(Letters::folded)
            .collect(Collectors.toUnmodifiableSet());

    private static final double CLEAR = 0.86;
    private static final int SHORT = 3;

    private PrintedName() {}

    /** What is left without the marks at both ends; may be empty. */
    static List<Token> of(Cell cell) {
        List<Token> tokens = cell.tokens();
        int from = 0;
        int to = tokens.size();
        while (from < to && isMark(tokens.get(from))) {
            from++;
        }
        while (to > from && isMark(tokens.get(to - 1))) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /** Each of them may be a word of one name. */
    static boolean isName(List<Token> tokens) {
        return tokens.stream().allMatch(token -> WORD.matcher(token.text()).matches());
    }

    /** None of them is of a plan. */
    static boolean isPayers(List<Token> tokens) {
        return tokens.stream().noneMatch(token -> NOT_OF_THE_PAYER.contains(token.folded()));
    }

    /** A logo read as letters: short, and not clear or not a word at all. */
    private static boolean isMark(Token token) {
        return token.folded().length() <= SHORT
                && (token.confidence() < CLEAR || !WORD.matcher(token.text()).matches());
    }
}
