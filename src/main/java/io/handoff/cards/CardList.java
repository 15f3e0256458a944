package io.handoff.cards;

import io.handoff.access.Caller;
import io.handoff.paging.Cursor;
import io.handoff.paging.PageRequest;
import io.handoff.paging.ResponseMetadata;
import io.handoff.search.SearchIndex;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Cards in pages, newest first: all that the account owns for its backend, all that the person owns for a desktop. Deleted
 * cards stay in the list, without content, and are not found by searching.
 */
@Stateless
public class CardList {
    static final int LONGEST_PAGE = 200;

    private static final String FOUND = " and exists (select 1 from card_search s where s.card_id = c.id"
            + " and (s.hashes @> string_to_array(:words, ' ') or s.hashes @> string_to_array(:number, ' ')))";
    private static final String AFTER = " and (c.created_at, c.id) < (:at, :id)";
    private static final String ORDER = " order by c.created_at desc, c.id desc";

    @Inject
    CardViews views;

    @Inject
    SearchIndex index;

    @PersistenceContext
    EntityManager entities;

    /** The caller's cards. */
    public CardPage page(Caller caller, PageRequest request) {
        return page(new Choice(caller, List.of()), request);
    }

    /** Those with all words of the query on them. */
    public CardPage search(Caller caller, String query, PageRequest request) {
        var wanted = index.ask(caller.account(), query);
        return wanted.isEmpty()
                ? new CardPage(List.of(), new ResponseMetadata(null, request.limit(), 0))
                : page(new Choice(caller, wanted), request);
    }

    private CardPage page(Choice choice, PageRequest request) {
        var found = choice.cards(request.after(), request.limit() + 1);
        var shown = found.subList(0, Math.min(found.size(), request.limit()));
        var next = found.size() > shown.size() ? cursor(shown.get(shown.size() - 1)) : null;
        return new CardPage(
                views.of(shown, choice.caller), new ResponseMetadata(next, request.limit(), choice.total()));
    }

    private static String cursor(Card last) {
        return new Cursor(last.createdAt(), last.id().value()).text();
    }

    /** Which cards are listed. */
    private final class Choice {
        private final Caller caller;
        private final List<String> wanted;
        private final String where;

        Choice(Caller caller, List<String> wanted) {
            this.caller = caller;
            this.wanted = wanted;
            var owner = caller instanceof Caller.Backend ? "c.account_id = :owner" : "c.person_id = :owner";
            this.where = " from card c where " + owner + (wanted.isEmpty() ? "" : FOUND);
        }

        List<Card> cards(Cursor after, int most) {
            var query = bound(entities.createNativeQuery(
                    "select c.*" + where + (after == null ? "" : AFTER) + ORDER, Card.class));
            if (after != null) {
                query.setParameter("at", after.at()).setParameter("id", after.id());
            }
            Stream<?> rows = query.setMaxResults(most).getResultStream();
            return rows.map(Card.class::cast).toList();
        }

        long total() {
            return ((Number) bound(entities.createNativeQuery("select count(*)" + where))
                            .getSingleResult())
                    .longValue();
        }

        private Query bound(Query query) {
            query.setParameter("owner", owner());
            if (!wanted.isEmpty()) {
                query.setParameter("words", wanted.get(0)).setParameter("number", wanted.get(wanted.size() - 1));
            }
            return query;
        }

        private UUID owner() {
            return caller instanceof Caller.Backend
                    ? caller.account().value()
                    : caller.person().value();
        }
    }
}
