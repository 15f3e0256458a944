package io.handoff.fields;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tokens of a cell that may be a name in large print, without what recognition made of the picture beside it. */
final class PrintedName {

    private static final Pattern WORD = Pattern.compile("(\\p{Lu}[\\p{L}'’.&/-]*|and|of|the|for|de|del|y)( [&/])?");

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
                    "dental",
                    "vision")
            .map(Letters::folded)
            .collect(Collectors.toUnmodifiableSet());

    /** Words of insurers' names that say nothing without others. */
    private static final Set<String> GENERAL = Stream.of(
                    "insurance",
                    "company",
                    "life",
                    "health",
                    "healthcare",
                    "plan",
                    "plans",
                    "care",
                    "services",
                    "of",
                    "and",
                    "the",
                    "corporation",
                    "inc",
                    "co",
                    "assurance",
                    "group",
                    "mutual",
                    "benefit",
                    "benefits",
                    "national")
            .map(Letters::folded)
            .collect(Collectors.toUnmodifiableSet());

    /** Those of them that no payer has in its name. */
    private static final Set<String> KINDS = Stream.of(
                    "ppo",
                    "hmo",
                    "epo",
                    "pos",
                    "hdhp",
                    "hsa",
                    "bronze",
                    "silver",
                    "gold",
                    "platinum",
                    "card",
                    "id",
                    "member")
            .map(Letters::folded)
            .collect(Collectors.toUnmodifiableSet());

    /** Recognition takes the capital I within a name for an l, and the other way round. */
    private static final Pattern SMALL_L = Pattern.compile("(?<=\\p{L})l(?=nsurance)");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern EL = Pattern.compile("\\bEI(?= \\p{Lu}\\p{Ll})");

    private static final double CLEAR = 0.86;
    /** How much larger than the rest a name is printed that goes on in the next line. */
    private static final double LARGER = 1.1;
    /** How much smaller the next line of the same name may be. */
    private static final double ALIKE = 0.84;

    private static final int LONGEST = 8;
    private static final int SHORT = 3;

    private PrintedName() {}

    /** What is left without the marks at both ends; may be empty. */
    static List<Token> of(Cell cell) {
        List<Token> tokens = cell.tokens();
        int from = 0;
        int to = tokens.size();
        while (from < to && (isMark(tokens.get(from)) || isLetter(tokens.get(from)) && to - from > 1)) {
            from++;
        }
        while (to > from && isMark(tokens.get(to - 1))) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /** The same, with the lines under it where a name in large print goes on. */
    static List<Token> of(CardSide side, Cell cell) {
        List<Token> name = new ArrayList<>(of(cell));
        Cell last = cell;
        Optional<Cell> next = continuation(side, last);
        while (next.isPresent() && name.size() <= LONGEST) {
            name.addAll(of(next.get()));
            last = next.get();
            next = continuation(side, last);
        }
        return name;
    }

    private static Optional<Cell> continuation(CardSide side, Cell cell) {
        if (of(cell).isEmpty()) {
            return Optional.empty();
        }
        boolean isLarge = cell.printHeight() >= LARGER * side.printHeight();
        Box box = Cell.boxOf(of(cell));
        return side.layout()
                .cells()
                .filter(next -> !of(next).isEmpty() && isName(of(next)) && !side.hasValue(next))
                .filter(next -> isLarge && isPayers(of(next)) || isEndOfAName(of(next)))
                .filter(next -> next.printHeight() > ALIKE * cell.printHeight()
                        && cell.printHeight() > ALIKE * next.printHeight())
                .filter(next -> isRightUnder(box, Cell.boxOf(of(next)), cell.printHeight()))
                .findFirst();
    }

    /** "Insurance Company", "Health Plan of": nobody is called that alone. */
    static boolean isEndOfAName(List<Token> tokens) {
        return tokens.stream().allMatch(token -> GENERAL.contains(token.folded()));
    }

    private static boolean isRightUnder(Box one, Box next, int height) {
        return next.top() > (one.top() + one.bottom()) / 2
                && next.top() - one.bottom() < height
                && isAligned(one, next, height);
    }

    private static boolean isAligned(Box one, Box next, int within) {
        return Math.abs(one.left() - next.left()) < within
                || Math.abs(one.left() + one.right() - next.left() - next.right()) < 2 * within;
    }

    /** The text, with what recognition takes capitals within names for. */
    static String textOf(List<Token> tokens) {
        String text = SMALL_L.matcher(Cell.textOf(tokens)).replaceAll("I");
        return Stream.of(EL.matcher(text).replaceAll("El").split(" "))
                .map(StateNames::corrected)
                .map(PrintedName::withoutStains)
                .collect(Collectors.joining(" "));
    }

    /** Without accents. */
    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** What stands above a letter of "Health" is no accent. */
    private static String withoutStains(String word) {
        String bare = plain(word);
        String folded = Letters.folded(bare);
        return GENERAL.contains(folded) || NOT_OF_THE_PAYER.contains(folded) ? bare : word;
    }

    /** Each of them may be a word of one name. */
    static boolean isName(List<Token> tokens) {
        return tokens.stream().allMatch(token -> WORD.matcher(token.text()).matches());
    }

    /** It does not begin like a plan's name, nor say what kind of plan or card it is: "First Choice", not "Choice Plus". */
    static boolean mayBePayers(List<Token> tokens) {
        return !NOT_OF_THE_PAYER.contains(tokens.get(0).folded()) && isNoKind(tokens);
    }

    /** It does not say what kind of plan or card it is. */
    static boolean isNoKind(List<Token> tokens) {
        return tokens.stream().noneMatch(token -> KINDS.contains(token.folded()));
    }

    /** None of them is of a plan. */
    static boolean isPayers(List<Token> tokens) {
        return tokens.stream().noneMatch(token -> NOT_OF_THE_PAYER.contains(token.folded()));
    }

    /** A round logo is seen as an O, for example; no payer's name begins with a letter alone. */
    private static boolean isLetter(Token token) {
        return token.folded().length() == 1;
    }

    /** A logo read as letters: short, and not clear or not a word at all. */
    private static boolean isMark(Token token) {
        return token.folded().length() <= SHORT
                && (token.confidence() < CLEAR || !WORD.matcher(token.text()).matches());
    }
}
