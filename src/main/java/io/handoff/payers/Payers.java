package io.handoff.payers;

import io.handoff.ids.AccountId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Finds the payer of a card. */
@Stateless
public class Payers {
    @Inject
    ListStores stores;

    /** Whom the card's payer may be, by the directory that counts for the account, and its own list. */
    public PayerMatch match(AccountId account, CardClues clues) {
        var card = CardText.of(clues);
        return stores.with(store -> {
            var matched = store.matched(account);
            var hits = Search.hits(
                    store.database(), matched.stream().map(PayerList::id).toList(), card);
            return PayerMatch.of(Ranking.of(hits, card), matched);
        });
    }
}
