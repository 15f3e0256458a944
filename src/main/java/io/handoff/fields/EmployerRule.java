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

    private static final double CERTAINTY = 0.6;
    private static final int MOST_TOKENS = 7;

    @Override
    public List<Candidate> candidates(CardSide side) {
        List<String> payers = PayersOfSide.names(side);
        return side.layout()
                .cells()
                .filter(cell -> isEmployer(cell) && !side.hasLabel(cell))
                .filter(cell -> !payers.contains(PrintedName.textOf(cell.tokens())))
                .map(cell -> new Candidate(
                        FieldName.EMPLOYER,
                        PrintedName.textOf(cell.tokens()),
                        CERTAINTY * cell.confidence(),
                        List.of()))
                .toList();
    }

    static boolean isEmployer(Cell cell) {
        List<Token> tokens = cell.tokens();
        boolean mayBe = tokens.size() > 1
                && tokens.size() <= MOST_TOKENS
                && tokens.stream().allMatch(token -> WORD.matcher(token.text()).matches())
                && tokens.stream().noneMatch(EmployerRule::isOfInsurers)
                && !KnownPayerRule.isKnown(tokens);
        return mayBe
                && (tokens.stream().anyMatch(token -> ANY.contains(token.folded()))
                        || LAST.contains(tokens.get(tokens.size() - 1).folded())
                        || FIRST.contains(tokens.get(0).folded())
                                && tokens.get(1).folded().equals(OF));
    }

    private static boolean isOfInsurers(Token token) {
        return NO_EMPLOYERS.stream().anyMatch(token.folded()::contains);
    }

    private static Set<String> folded(String... words) {
        return Stream.of(words).map(Letters::folded).collect(Collectors.toUnmodifiableSet());
    }
}
