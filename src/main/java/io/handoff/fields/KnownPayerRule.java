package io.handoff.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A well-known payer's name anywhere on the card, also over two lines of a logo; the longest match says most. */
final class KnownPayerRule implements Rule {

    private static final Pattern SIGN_BEHIND = Pattern.compile(" [&/]$");
    private static final Pattern SIGN = Pattern.compile("^[=~+^]");
    private static final NameIndex<Alias> KNOWN = known();
    private static final double PER_SLIP = 0.08;

    /** Letters: in a longer name a slip says less. */
    private static final int SHORT_NAME = 12;

    private static final double HALF_SURE = 6;
    private static final double LARGE = 1.15;
    private static final int LONG_LINE = 9;
    private static final int SMALL_PART = 2;
    private static final double ABBREVIATED = 0.7;

    /** Print that says whose doctors may be seen, or speaks of a payer, does not say who pays. */
    private static final double BESIDES = 0.6;

    private static final double PROGRAMME = 0.7;
    private static final double ASSOCIATION = 0.88;
    private static final String SHARED = "+^";

    /** Letters that differ then are no slips: "Health Plan San Mateo" is printed so. */
    private static final double CLEAR = 0.97;

    /** Many medical cards name them for what they do not cover. */
    static final Pattern ANCILLARY = Pattern.compile("\\b(Dental|Vision)\\b", Pattern.CASE_INSENSITIVE);

    /** Of the Blue Cross and Blue Shield plans' marks. */
    private static final Pattern LICENSOR = Pattern.compile("Shield Association", Pattern.CASE_INSENSITIVE);

    private static final Pattern OWNER = Pattern.compile("An? .+ Company\\.?", Pattern.CASE_INSENSITIVE);

    /**
     * A payer, by one of its names.
     *
     * @param name as the card prints it
     * @param payer its usual name
     * @param sign that stands before it in the list, or a letter of its own
     */
    private record Alias(String name, String payer, char sign) {

        /** It counts only where nothing else stands in its cell: it is also a first name, a street, a word. */
        boolean alone() {
            return sign == '=';
        }

        /** Words that only this payer's cards bear. */
        boolean isNoName() {
            return sign == '~';
        }

        /** Others who pay have the name on their cards as well: less than 1. */
        double ownership() {
            return sign == '+' ? PROGRAMME : sign == '^' ? ASSOCIATION : 1;
        }

        /** As it is printed; the usual name instead of an abbreviation. */
        String text() {
            return isNoName() || name.length() < ABBREVIATED * payer.length() ? payer : name;
        }

        static Alias of(String line, String payer) {
            String name = SIGN.matcher(line).replaceAll("");
            return new Alias(name, payer, line.charAt(0));
        }
    }

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.layout()
                .cells()
                .flatMap(cell -> Stream.concat(
                        Run.of(cell.tokens()).stream().flatMap(run -> payers(run, cell.tokens(), side, cell)),
                        overTwoLines(side, cell)))
                .toList();
    }

    /** A well-known payer is named within. */
    static boolean isKnown(List<Token> tokens) {
        return Run.of(tokens).stream().anyMatch(run -> KNOWN.near(run.folded())
                .anyMatch(hit -> !hit.meaning().alone()));
    }

    private static Stream<Candidate> overTwoLines(CardSide side, Cell cell) {
        return side.layout().under(cell.box()).stream().flatMap(under -> {
            List<Token> both = and(cell.tokens(), under.tokens());
            return Run.of(both).stream()
                    .filter(run -> run.tokens().contains(under.tokens().get(0))
                            && run.tokens()
                                    .contains(cell.tokens().get(cell.tokens().size() - 1)))
                    .flatMap(run -> payers(run, both, side, cell));
        });
    }

    private static Stream<Candidate> payers(Run run, List<Token> all, CardSide side, Cell cell) {
        List<NameIndex.Hit<Alias>> hits = KNOWN.near(run.folded())
                .filter(hit -> !hit.meaning().alone() || run.tokens().size() == all.size())
                .toList();
        if (hits.isEmpty() || side.isLabel(run.tokens())) {
            return Stream.empty();
        }
        Optional<String> whole = inDirectory(run, all, side, cell).or(() -> longer(run, side, cell));
        boolean isBesides = isBesides(side, cell) || isWithinWords(run, cell);
        double certainty = ANCILLARY.matcher(cell.text()).find() ? PROGRAMME : 1;
        return hits.stream()
                .map(hit -> new Candidate(
                        FieldName.PAYER_NAME,
                        whole.orElseGet(() -> asPrinted(run, hit)),
                        certainty
                                * score(hit, run)
                                * hit.meaning().ownership()
                                * (isBesides || hit.meaning().ownership() < 1 && isSmallPart(run, cell) ? BESIDES : 1),
                        List.of()));
    }

    /** The card's own spelling of the name, where no letter of it had to be forgiven or all of it was read clearly. */
    private static String asPrinted(Run run, NameIndex.Hit<Alias> hit) {
        String printed = PrintedName.plain(
                SIGN_BEHIND.matcher(PrintedName.textOf(run.tokens())).replaceAll(""));
        boolean isWhole = (hit.slips() == 0 || run.tokens().stream().allMatch(token -> token.confidence() > CLEAR))
                && hit.meaning().text().equals(hit.meaning().name())
                && !letters(printed).equals(letters(hit.meaning().name()))
                && printed.chars().noneMatch(Character::isDigit)
                && PrintedName.isName(run.tokens());
        return isWhole ? printed : hit.meaning().text();
    }

    /** "independent licensee of ...": a name begins large, or with its cell as logos do. */
    private static boolean isWithinWords(Run run, Cell cell) {
        Token first = run.tokens().get(0);
        return first.isWrittenSmall() && cell.tokens().indexOf(first) > 0;
    }

    /** "File claims with your local Blue Cross and Blue Shield plan" */
    private static boolean isSmallPart(Run run, Cell cell) {
        return cell.tokens().size() >= LONG_LINE
                && SMALL_PART * run.tokens().size() < cell.tokens().size();
    }

    private static boolean isBesides(CardSide side, Cell cell) {
        return cell.isSentence()
                || isOverANetworksName(side, cell)
                || LICENSOR.matcher(cell.text()).find()
                || OWNER.matcher(cell.text()).matches()
                || cell.isOfANetwork()
                || side.before(cell).filter(Cell::isOfANetwork).isPresent()
                || side.layout()
                        .above(cell.box())
                        .filter(above -> above.isOfANetwork() && side.hasLabel(above))
                        .isPresent();
    }

    /** "Blue Access PPO network" right under it; but over a payer's own network its logo stands, in large print. */
    private static boolean isOverANetworksName(CardSide side, Cell cell) {
        return cell.printHeight() <= LARGE * side.printHeight()
                && side.layout()
                        .under(cell.box())
                        .filter(under -> under.isOfANetwork() && !side.hasValue(under))
                        .isPresent();
    }

    /** But for case and spaces, which are the usual name's: many logos are set in capitals. */
    private static String letters(String name) {
        return name.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** The name is a part of another payer's: "Anthem Blue Cross" over "of Missouri". */
    private static Optional<String> inDirectory(Run run, List<Token> all, CardSide side, Cell cell) {
        return Stream.concat(NameBlock.from(side, cell).stream(), Stream.of(all))
                .distinct()
                .filter(tokens -> tokens.containsAll(run.tokens()))
                .flatMap(tokens -> DirectoryRule.around(tokens, run.tokens()).stream())
                .max(Comparator.comparingInt(List::size))
                .map(PrintedName::textOf);
    }

    private static List<Token> and(List<Token> tokens, List<Token> more) {
        List<Token> both = new ArrayList<>(tokens);
        both.addAll(more);
        return both;
    }

    /** The name is a part of a longer one: "AmeriHealth Caritas Pennsylvania" is another payer than the one that is known. */
    private static Optional<String> longer(Run run, CardSide side, Cell cell) {
        List<Token> all = PrintedName.of(side, cell);
        List<Token> rest =
                all.stream().filter(token -> !run.tokens().contains(token)).toList();
        boolean isOneName = all.containsAll(run.tokens())
                && !rest.isEmpty()
                && PrintedName.isName(all)
                && PrintedName.isPayers(rest);
        return isOneName ? Optional.of(PrintedName.textOf(all)) : Optional.empty();
    }

    /** A long name is no coincidence; a short one may be part of another or of a sentence. */
    private static double score(NameIndex.Hit<Alias> hit, Run run) {
        double length = 0.7 + 0.3 * hit.letters() / (hit.letters() + HALF_SURE);
        double confidence = (1 + Cell.confidenceOf(run.tokens())) / 2;
        double slips = PER_SLIP * hit.slips() * Math.min(1, (double) SHORT_NAME / hit.letters());
        return (1 - slips) * length * confidence;
    }

    private static NameIndex<Alias> known() {
        NameIndex<Alias> index = new NameIndex<>();
        for (String line : Dictionary.lines("payers.txt")) {
            List<String> names = Stream.of(line.split("\\|")).map(String::strip).toList();
            String payer = SIGN.matcher(names.get(0)).replaceAll("");
            String sign = SHARED.indexOf(line.charAt(0)) >= 0 ? line.substring(0, 1) : "";
            names.forEach(name ->
                    index.add(Letters.folded(name), Alias.of(SIGN.matcher(name).find() ? name : sign + name, payer)));
        }
        return index;
    }
}
