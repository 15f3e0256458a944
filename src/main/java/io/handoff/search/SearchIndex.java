package io.handoff.search;

import io.handoff.config.Sql;
import io.handoff.crypto.Vault;
import io.handoff.ids.AccountId;
import io.handoff.ids.CardId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keyed hashes that cards are found by. */
@ApplicationScoped
public class SearchIndex {
    /** 96 bits: two words of an account never meet. 16 letters as text. */
    private static final int HASH_BYTES = 12;

    @Inject
    Vault vault;

    @Inject
    Sql sql;

    /**
     * Makes a card findable, in the caller's transaction.
     *
     * @param numbers numbers that may be typed with or without separators
     * @param texts names and the like
     */
    public void put(AccountId account, CardId card, Collection<String> numbers, Collection<String> texts) {
        var keys = Stream.concat(
                numbers.stream().flatMap(number -> SearchWords.keysOfNumber(number).stream()),
                texts.stream().flatMap(text -> SearchWords.keys(text).stream()));
        sql.run(
                """
                insert into card_search (card_id, hashes) values (?1, string_to_array(?2, ' '))
                on conflict (card_id) do update set hashes = excluded.hashes""",
                card.value(),
                hashes(account, keys));
    }

    /** Nobody finds the card any more. */
    public void remove(CardId card) {
        sql.run("delete from card_search where card_id = ?1", card.value());
    }

    /**
     * What the hashes of a card that is found must contain: the list's first entry, or its second. Each is a text of hashes
     * with blanks between them; empty where the query holds nothing to look for.
     */
    public List<String> ask(AccountId account, String query) {
        return Stream.of(SearchWords.asked(query), SearchWords.askedNumber(query))
                .filter(keys -> !keys.isEmpty())
                .map(keys -> hashes(account, keys.stream()))
                .distinct()
                .toList();
    }

    /** Sorted, so that their order tells nothing of the words. */
    private String hashes(AccountId account, Stream<String> keys) {
        return keys
                .distinct()
                .map(key -> vault.derive(account, "search", key.getBytes(StandardCharsets.UTF_8), HASH_BYTES))
                .map(hash -> Base64.getUrlEncoder().withoutPadding().encodeToString(hash))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }
}
