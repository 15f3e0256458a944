package io.handoff.payers;

import io.handoff.payers.Hit.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts entries in the order of how likely they are the card's payer. The printed id says most, then the names, then the
 * states. Among entries that are as likely, those come first whose id several clearinghouses share, then those that can be
 * asked for eligibility.
 */
final class Ranking {
    /** Below this nothing is given. */
    static final double LEAST = 0.35;

    private static final double NAME_ALONE = 0.95;
    private static final double ALIAS = 0.97;
    private static final double OF_ANOTHER = 0.7;
    private static final double NAME_BESIDE_ID = 0.05;
    private static final double OTHER_ID = 0.55;
    private static final double NAME_BESIDE_OTHER_ID = 0.4;
    private static final double ID_SOMEWHERE = 0.04;
    private static final double GOOD_NAME = 0.5;

    private final CardText card;
    private final Comparison comparison;

    private Ranking(CardText card) {
        this.card = card;
        this.comparison = new Comparison(card);
    }

    /** An entry and how likely it is, 0 to 1. */
    record Ranked(Hit hit, double score) {}

    /** An entry comes once, whatever names it was found by; the likeliest first. */
    static List<Ranked> of(List<Hit> hits, CardText card) {
        var ranking = new Ranking(card);
        Map<String, Ranked> best = new HashMap<>();
        for (var hit : hits) {
            best.merge(
                    hit.list() + "/" + hit.place(),
                    new Ranked(hit, ranking.score(hit)),
                    (one, other) -> one.score() >= other.score() ? one : other);
        }
        List<Ranked> ranked = new ArrayList<>(best.values());
        ranked.removeIf(one -> one.score() < LEAST);
        var shared = sharedIds(ranked);
        ranked.sort(Comparator.comparing((Ranked one) -> -Math.round(100 * one.score()))
                .thenComparing(one -> !shared.contains(one.hit().payer().payerId()))
                .thenComparing(one -> !one.hit().payer().eligibility().equals("yes"))
                .thenComparing(one -> -one.score())
                .thenComparing(one -> one.hit().place()));
        return ranked;
    }

    private static Set<String> sharedIds(List<Ranked> ranked) {
        Set<String> once = new HashSet<>();
        return ranked.stream()
                .map(one -> one.hit().payer().payerId())
                .filter(id -> !once.add(id))
                .collect(Collectors.toSet());
    }

    private double score(Hit hit) {
        double name = comparison.score(hit.words())
                * inState(hit)
                * (hit.alias() ? ALIAS : 1)
                * (card.isOfAnother(hit.words()) ? OF_ANOTHER : 1);
        double byName = NAME_ALONE * name;
        if (hit.code() == Code.OWN) {
            return Math.max(byName, (1 - NAME_BESIDE_ID) * card.codeScore() + NAME_BESIDE_ID * name);
        }
        if (hit.code() == Code.OTHER) {
            return Math.max(byName, OTHER_ID * card.codeScore() + NAME_BESIDE_OTHER_ID * name);
        }
        boolean isPrinted = byName >= GOOD_NAME && card.shows(hit.payer().payerId());
        return byName + (isPrinted ? ID_SOMEWHERE : 0);
    }

    /** How well the card's states agree: an address may well be another state's, so it takes little away. */
    private double inState(Hit hit) {
        var named = States.named(String.join(" ", hit.words()));
        var listed = hit.payer().states();
        if (!named.isEmpty()) {
            return agreement(named);
        }
        if (listed.size() == 1 && States.isCode(listed.get(0))) {
            return agreement(Set.copyOf(listed));
        }
        if (listed.contains("NATIONAL")) {
            return 0.95;
        }
        return listed.isEmpty() || listed.stream().anyMatch(state -> card.speaksOf(state) > 0) ? 0.92 : 0.88;
    }

    private double agreement(Set<String> states) {
        double spoken = states.stream().mapToDouble(card::speaksOf).max().orElse(0);
        if (spoken > 0) {
            return 0.94 + 0.06 * spoken;
        }
        return card.speaksOfAnyState() > CardText.ADDRESS ? 0.78 : 0.86;
    }
}
