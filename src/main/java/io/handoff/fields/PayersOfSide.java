package io.handoff.fields;

import java.util.List;

/** What may be the payer's name on a side, as the rules for it see it. */
final class PayersOfSide {

    private static final List<Rule> NAMED = List.of(new KnownPayerRule(), new DirectoryRule(), new InsurerLineRule());
    private static final Rule LARGEST_PRINT = new LogoRule();

    private PayersOfSide() {}

    /** The largest print is the payer's name where no other is known to be it. */
    static List<String> names(CardSide side) {
        List<Candidate> named =
                NAMED.stream().flatMap(rule -> rule.candidates(side).stream()).toList();
        return (named.isEmpty() ? LARGEST_PRINT.candidates(side) : named)
                .stream().map(Candidate::value).toList();
    }
}
