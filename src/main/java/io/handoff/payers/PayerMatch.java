package io.handoff.payers;

import static java.util.stream.Collectors.toMap;

import io.handoff.payers.Ranking.Ranked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whom a card's payer may be, in the published form, the likeliest first. Scores are numbers from 0 to 1 as text.
 *
 * @param cardscanPayerId the likeliest payer's id; null where none is near enough
 * @param matches entries of the directory
 * @param custom entries of the account's own list; null where it has none
 * @param message why there is no match; null where there is one
 */
public record PayerMatch(
        String cardscanPayerId,
        String cardscanPayerName,
        String score,
        List<Match> matches,
        List<Custom> custom,
        String message) {

    /**
     * @param clearinghouse null where the directory does not say
     * @param cardscanPayerId the same for all entries that are the same payer
     * @param transactionType {@code dental} where that is all it covers, else null
     */
    public record Match(
            String clearinghouse,
            String payerId,
            String payerName,
            String score,
            String cardscanPayerId,
            String transactionType,
            Metadata metadata) {}

    /**
     * Where an entry comes from.
     *
     * @param lastUpdated when its list was loaded
     * @param source {@code supplied}, or {@code directory} where the account has a directory of its own
     */
    public record Metadata(Instant lastUpdated, String source) {}

    private static final int MOST_EACH = 5;

    static PayerMatch of(List<Ranked> ranked, List<PayerList> lists) {
        var listOf = lists.stream().collect(toMap(PayerList::id, list -> list));
        Map<String, Integer> given = new HashMap<>();
        List<Match> matches = new ArrayList<>();
        List<Custom> custom = new ArrayList<>();
        for (var one : ranked) {
            var list = listOf.get(one.hit().list());
            boolean isCustom = list.kind() == ListKind.CUSTOM;
            var source = isCustom ? "" : one.hit().payer().clearinghouse();
            if (given.merge(list.id() + source, 1, Integer::sum) <= MOST_EACH) {
                if (isCustom) {
                    custom.add(custom(one));
                } else {
                    matches.add(match(one, list));
                }
            }
        }
        boolean hasOwn = lists.stream().anyMatch(list -> list.kind() == ListKind.CUSTOM);
        return best(matches, hasOwn ? custom : null);
    }

    private static PayerMatch best(List<Match> matches, List<Custom> custom) {
        if (matches.isEmpty()) {
            return new PayerMatch(
                    null,
                    null,
                    null,
                    matches,
                    custom,
                    "No payer of the directory is near enough to what the card shows.");
        }
        var best = matches.get(0);
        return new PayerMatch(best.cardscanPayerId(), best.payerName(), best.score(), matches, custom, null);
    }

    /** What the likeliest payers are called: of the directory, and of the account's own list. */
    public List<String> names() {
        var own = custom == null ? Stream.<Custom>empty() : custom.stream().limit(1);
        return Stream.concat(Stream.ofNullable(cardscanPayerName), own.map(Custom::customPayerName))
                .toList();
    }

    static PayerMatch none(String why) {
        return new PayerMatch(null, null, null, List.of(), null, why);
    }

    private static Match match(Ranked one, PayerList list) {
        var payer = one.hit().payer();
        return new Match(
                payer.clearinghouse().isEmpty() ? null : payer.clearinghouse(),
                payer.payerId(),
                payer.payerName(),
                score(one),
                payer.payerId(),
                payer.coverage().equals("dental") ? "dental" : null,
                new Metadata(list.loadedAt(), list.kind().word()));
    }

    private static Custom custom(Ranked one) {
        var payer = one.hit().payer();
        return new Custom(
                payer.payerId(),
                payer.payerName(),
                payer.otherNames().stream().findFirst().orElse(null),
                score(one),
                "account");
    }

    private static String score(Ranked one) {
        return String.format(Locale.ROOT, "%.2f", one.score());
    }

    /** An entry of an account's own list. */
    public record Custom(
            String customPayerId, String customPayerName, String customPayerNameAlt, String score, String source) {}
}
