package io.handoff.fields;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An employer's name without a label: what companies, schools and towns are named with, and insurers are not. */
final class EmployerRule implements Rule {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’.&-]*( &)?,?|and|of|the|for");

    private static final Set<String> LAST =
            folded("inc", "llc", "llp", "corp", "corporation", "company", "cooperative", "district", "union");

    private static final Set<String> ANY = folded(
            "industries",
            "manufacturing",
            "logistics",
            "products",
            "foods",
            "schools",
            "school",
            "university",
            "college",
            "hospitality",
            "robotics",
            "landscaping",
            "outfitters",
            "construction",
            "electric");

    private static final Set<String> FIRST = folded("city", "town", "county", "village");
    private static final String OF = Letters.folded("of");

    /** In names of those who insure or administer. */
    private static final Set<String> NO_EMPLOYERS = folded(
            "insurance",
            "health",
            "benefit",
            "blue",
            "medical",
            "dental",
            "vision",
            "plan",
            "assurance",
            "mutual",
            "administrator",
            "claims",
            "rx",
            "pharmacy",
            "care",
            "hospital",
            "network");

    /** An owner, a town of an address. */
    private static final Pattern ELSE = Pattern.compile("An? .+ Company\\.?|.*, \\p{Lu}{2}", Pattern.CASE_INSENSITIVE);

    private static final double CERTAINTY = 0.6;
    private static final int SHORTEST = 2;
    private static final int LONGEST_PLAN = 4;
    private static final int MOST_TOKENS = 7;

    /** What an employer's own plan is called. */
    private static final Set<String> PLANS = folded(
            "Employee Benefit Plan",
            "Employee Benefits Plan",
            "Employee Benefit Trust",
            "Employee Health Plan",
            "Employee Medical Plan",
            "Group Health Plan",
            "Group Benefit Plan",
            "Welfare Benefit Plan",
            "Health and Welfare Plan");

    @Override
    public List<Candidate> candidates(CardSide side) {
        List<String> payers = PayersOfSide.names(side);
        return side.layout()
                .cells()
                .filter(cell ->
                        isEmployer(cell) && (isOwnPlan(cell) || !side.hasLabel(cell) && !side.isAnyLabelsValue(cell)))
                .map(EmployerRule::name)
                .filter(name -> !payers.contains(PrintedName.textOf(name)))
                .map(name ->
                        new Candidate(FieldName.EMPLOYER, text(name), CERTAINTY * Cell.confidenceOf(name), List.of()))
                .toList();
    }

    static boolean isEmployer(Cell cell) {
        return !name(cell).isEmpty();
    }

    private static boolean isOwnPlan(Cell cell) {
        return name(cell).size() < cell.tokens().size();
    }

    /** The words of the name, without those of the employer's plan; none where it is no employer's. */
    private static List<Token> name(Cell cell) {
        List<Token> tokens = cell.tokens();
        for (int from = Math.max(SHORTEST, tokens.size() - LONGEST_PLAN); from < tokens.size(); from++) {
            List<Token> rest = tokens.subList(from, tokens.size());
            if (PLANS.contains(rest.stream().map(Token::folded).collect(Collectors.joining()))) {
                List<Token> name = tokens.subList(0, from);
                return areWords(name) && isNoOthers(name) ? name : List.of();
            }
        }
        return isCompany(tokens) ? tokens : List.of();
    }

    private static boolean isCompany(List<Token> tokens) {
        boolean mayBe = tokens.size() > 1
                && tokens.size() <= MOST_TOKENS
                && areWords(tokens)
                && !ELSE.matcher(Cell.textOf(tokens)).matches()
                && isNoOthers(tokens);
        return mayBe
                && (tokens.stream().anyMatch(token -> ANY.contains(token.folded()))
                        || LAST.contains(tokens.get(tokens.size() - 1).folded())
                        || FIRST.contains(tokens.get(0).folded())
                                && tokens.get(1).folded().equals(OF));
    }

    private static boolean isNoOthers(List<Token> tokens) {
        return tokens.stream().noneMatch(token -> isOfInsurers(token) || PlanTypeRule.isType(token))
                && !KnownPayerRule.isKnown(tokens)
                && !BenefitManagerRule.isNamedIn(tokens);
    }

    private static boolean areWords(List<Token> tokens) {
        return tokens.stream().allMatch(token -> WORD.matcher(token.text()).matches());
    }

    private static String text(List<Token> name) {
        return PrintedName.textOf(name).replaceAll("[ ,&]+$", "");
    }

    private static boolean isOfInsurers(Token token) {
        return NO_EMPLOYERS.stream().anyMatch(token.folded()::contains);
    }

    private static Set<String> folded(String... words) {
        return Stream.of(words).map(Letters::folded).collect(Collectors.toUnmodifiableSet());
    }
}
