package io.handoff.fields;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A short phrase with at least one word of letters that begins large: a bare number is a plan's id, not its name, and its
 * kind alone, such as PPO, neither.
 */
final class PlanShape implements Shape {

    private static final Pattern WORD = Pattern.compile(".*\\p{L}{3}.*");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})+]+$");
    /** What the plan's owner claims of its name, read as letters behind capitals. */
    private static final Pattern CLAIMED = Pattern.compile("(?<=\\p{Lu}{2})(sm|tm)(?= |$)|[®™℠]");

    private static final Pattern PHONE_OR_TOWN =
            Pattern.compile("\\d{3}[ .)-]+\\d{3}[ .-]\\d{4}|\\b[A-Z]{2} \\d{5}\\b");

    /** No plan's name has such a figure: it stands in the next column. */
    private static final Pattern NUMBER = Pattern.compile("\\d{5,}");

    /** A zero in the kind of plan. */
    private static final Pattern KIND = Pattern.compile("(?<=\\b(?:P|EP|HM|PP))0(?=S?\\b)");

    private static final Pattern BEGINS_LARGE = Pattern.compile("[\\p{Lu}\\p{N}].*");
    /** What follows the word "Plan" elsewhere; L is written as I, see {@link Letters#folded}. */
    private static final Set<String> NO_NAMES =
            Set.of("INC", "IIC", "CO", "CORP", "BENEFITS", "SPONSOR", "YEAR", "DETAIIS");

    private static final int MOST_TOKENS = 8;

    @Override
    public Optional<Value> read(List<Token> place) {
        List<Token> tokens = place.stream()
                .takeWhile(token -> !NUMBER.matcher(token.text()).matches())
                .toList();
        String claimed = CLAIMED.matcher(Cell.textOf(tokens)).replaceAll("");
        String name = KIND.matcher(EDGE.matcher(claimed).replaceAll("")).replaceAll("O");
        boolean isName = WORD.matcher(name).matches()
                && BEGINS_LARGE.matcher(name).matches()
                && !PHONE_OR_TOWN.matcher(name).find()
                && !NO_NAMES.contains(Letters.folded(name))
                && !(tokens.size() == 1 && PlanTypeRule.isType(tokens.get(0)));
        return tokens.size() <= MOST_TOKENS && isName ? Optional.of(new Value(name, 1, tokens)) : Optional.empty();
    }
}
