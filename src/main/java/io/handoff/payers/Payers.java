package io.handoff.payers;

import io.handoff.ids.AccountId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;

/** Finds the payer of a card. */
@Stateless
public class Payers {
    private static final Logger LOG = System.getLogger(Payers.class.getName());

    @Inject
    ListStores stores;

    /**
     * Whom the card's payer may be, by the directory that counts for the account, and its own list. It never fails: a card is
     * worth having without its payer, so one that could not be looked for is as one that was not found.
     */
    public PayerMatch match(AccountId account, CardClues clues) {
        try {
            return find(account, CardText.of(clues));
        } catch (RuntimeException e) {
            // no message: it might tell what is on the card
            var cause = e.getCause() == null ? e : e.getCause();
            var state = cause instanceof SQLException sql ? " " + sql.getSQLState() : "";
            LOG.log(
                    Level.WARNING,
                    "A card is completed without its payer: {0}{1}",
                    cause.getClass().getName(),
                    state);
            return PayerMatch.none("The payer could not be looked for.");
        }
    }

    private PayerMatch find(AccountId account, CardText card) {
        return stores.apart(store -> {
            var matched = store.matched(account);
            var hits = Search.hits(
                    store.database(), matched.stream().map(PayerList::id).toList(), card);
            return PayerMatch.of(Ranking.of(hits, card), matched);
        });
    }
}
