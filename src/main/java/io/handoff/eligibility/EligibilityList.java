package io.handoff.eligibility;

import io.handoff.access.Caller;
import io.handoff.paging.Cursor;
import io.handoff.paging.PageRequest;
import io.handoff.paging.ResponseMetadata;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Questions in pages, newest first: all of the account for its backend, all of the person for a desktop. */
@Stateless
public class EligibilityList {
    static final int LONGEST_PAGE = 30;

    @Inject
    EligibilityViews views;

    @PersistenceContext
    EntityManager entities;

    /** The caller's questions. */
    public EligibilityPage page(Caller caller, PageRequest request) {
        boolean all = caller instanceof Caller.Backend;
        var from = " from eligibility e where " + (all ? "e.account_id" : "e.person_id") + " = :owner";
        var owner = all ? caller.account().value() : caller.person().value();
        var found = rows(from, owner, request.after(), request.limit() + 1);
        var shown = found.subList(0, Math.min(found.size(), request.limit()));
        var next = found.size() > shown.size() ? cursor(shown.get(shown.size() - 1)) : null;
        return new EligibilityPage(
                views.of(shown, caller), new ResponseMetadata(next, request.limit(), total(from, owner)));
    }

    private List<Eligibility> rows(String from, UUID owner, Cursor after, int most) {
        var place = after == null ? "" : " and (e.created_at, e.id) < (:at, :id)";
        var query = entities.createNativeQuery(
                        "select e.*" + from + place + " order by e.created_at desc, e.id desc", Eligibility.class)
                .setParameter("owner", owner)
                .setMaxResults(most);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        Stream<?> rows = query.getResultStream();
        return rows.map(Eligibility.class::cast).toList();
    }

    private long total(String from, UUID owner) {
        var query = entities.createNativeQuery("select count(*)" + from).setParameter("owner", owner);
        return ((Number) query.getSingleResult()).longValue();
    }

    private static String cursor(Eligibility last) {
        return new Cursor(last.createdAt(), last.id().value()).text();
    }
}
