package io.handoff.fields;

import io.handoff.payers.PayerNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A name that stands by itself, and that a payer of the supplied directory has. */
final class DirectoryRule implements Rule {

    private static final double CERTAINTY = 0.5;
    private static final double LARGE = 0.17;

    /** How much larger it is than the print of the card in general. */
    private static final double LARGER = 1.15;

    private static final double LONG = 0.2;
    private static final double HALF_SURE = 10;

    private static final int LONGEST = 9;
    private static final int SEVERAL = 3;

    private static final Comparator<List<Token>> LONGEST_FIRST =
            Comparator.<List<Token>>comparingInt(List::size).reversed();

    private static final Set<String> SMALL_WORDS =
            Stream.of("a", "an", "by", "of", "and").map(Letters::folded).collect(Collectors.toUnmodifiableSet());

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.layout()
                .cells()
                .filter(cell -> !cell.isSentence() && !cell.isOfANetwork())
                .filter(cell -> side.isLabelled(cell) || !side.isAnyLabelsValue(cell))
                .filter(cell -> !side.isLabel(cell.tokens()))
                .filter(cell -> !EmployerRule.isEmployer(cell)
                        && !KnownPayerRule.ANCILLARY.matcher(cell.text()).find())
                .flatMap(cell -> name(side, cell).map(name -> candidate(side, name)).stream())
                .toList();
    }

    private static Candidate candidate(CardSide side, List<Token> name) {
        Cell cell = Cell.of(name);
        int letters = name.stream().mapToInt(token -> token.folded().length()).sum();
        boolean isLarge = cell.printHeight() > LARGER * side.printHeight();
        double score = CERTAINTY + (isLarge ? LARGE : 0) + LONG * letters / (letters + HALF_SURE);
        return new Candidate(
                FieldName.PAYER_NAME, PrintedName.textOf(name), score * (1 + cell.confidence()) / 2, List.of());
    }

    /** Of two words at least, for one is often an employer or a plan; of several where it begins like a label. */
    private static Optional<List<Token>> name(CardSide side, Cell cell) {
        int fewest = side.isLabelled(cell) ? SEVERAL : 2;
        return Stream.concat(
                        NameBlock.from(side, cell).stream().sorted(LONGEST_FIRST),
                        Stream.of(PrintedName.of(cell), withoutThePlan(PrintedName.of(cell))))
                .filter(name -> name.size() >= fewest && name.size() <= LONGEST)
                .filter(name -> name.size() >= SEVERAL || PrintedName.isName(name) && PrintedName.mayBePayers(name))
                .filter(name -> !PrintedName.isEndOfAName(name) && isName(name))
                .findFirst();
    }

    /** "Lakeland Health PPO" without the words of the plan at its end. */
    private static List<Token> withoutThePlan(List<Token> tokens) {
        int to = tokens.size();
        while (to > 0 && !PrintedName.isPayers(tokens.subList(to - 1, to))) {
            to--;
        }
        return tokens.subList(0, to);
    }

    /**
     * The longest name of a payer around one that is known: "Aetna Better Health of Texas" around "Aetna"; empty where that
     * is all of it.
     *
     * @param tokens what stands together
     * @param known some of them, next to each other
     */
    static Optional<List<Token>> around(List<Token> tokens, List<Token> known) {
        int first = tokens.indexOf(known.get(0));
        int behind = first + known.size();
        return IntStream.rangeClosed(0, first)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(behind, tokens.size()).mapToObj(to -> tokens.subList(from, to)))
                .filter(name -> name.size() > known.size() && name.size() <= LONGEST && name.containsAll(known))
                .filter(name -> PrintedName.isPayers(without(name, known)))
                .filter(name -> without(name, known).stream().noneMatch(Token::hasDigit))
                .filter(name -> !name.get(0).text().startsWith("("))
                .filter(name -> !isSmallWord(name.get(0)) && !isSmallWord(name.get(name.size() - 1)))
                .sorted(LONGEST_FIRST)
                .filter(DirectoryRule::isName)
                .findFirst();
    }

    private static List<Token> without(List<Token> name, List<Token> known) {
        List<Token> rest = new ArrayList<>(name);
        rest.removeAll(known);
        return rest;
    }

    /** "by Priority Health", "Meritain Health An Aetna Company". */
    private static boolean isSmallWord(Token token) {
        return token.isWrittenSmall() || SMALL_WORDS.contains(token.folded());
    }

    private static boolean isName(List<Token> tokens) {
        return PayerNames.isOne(Cell.textOf(tokens));
    }
}
