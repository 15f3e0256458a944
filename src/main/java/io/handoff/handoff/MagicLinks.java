package io.handoff.handoff;

import io.handoff.config.DatabaseClock;
import io.handoff.config.Sql;
import io.handoff.crypto.Vault;
import io.handoff.ids.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** From a link's token to its handoff, or to the reason why there is none. */
@ApplicationScoped
public class MagicLinks {
    @Inject
    DatabaseClock clock;

    @Inject
    Vault vault;

    @Inject
    Sql sql;

    @PersistenceContext
    EntityManager entities;

    /**
     * The handoff of a link that still works for this device, its row locked: of two devices that exchange at once, the second one waits here.
     *
     * @param device hash of the page's own random value, or null
     * @throws io.handoff.problem.Problem 400, 404 or 410, see {@link LinkProblem}
     */
    Handoff lock(String token, byte[] device) {
        var hash = Links.hash(token);
        var found = entities.createQuery("select h.id from Handoff h where h.tokenHash = :hash", UUID.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
        if (found.isEmpty()) {
            throw (isBuried(hash) ? LinkProblem.REVOKED : LinkProblem.UNKNOWN).problem();
        }
        var handoff = entities.find(Handoff.class, found.get(), LockModeType.PESSIMISTIC_WRITE);
        check(handoff);
        if (!handoff.isFor(device)) {
            throw LinkProblem.USED.problem();
        }
        return handoff;
    }

    /** Has the keys of the link's account at hand, before a transaction holds a connection. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void prepare(String token) {
        sql.first(UUID.class, "select account_id from handoff where token_hash = ?1", (Object) Links.hash(token))
                .map(AccountId::new)
                .ifPresent(vault::prepare);
    }

    private void check(Handoff handoff) {
        if (handoff.isExpired(clock.now())) {
            throw LinkProblem.EXPIRED.problem();
        }
        switch (handoff.state()) {
            case CANCELLED, REJECTED -> throw LinkProblem.REVOKED.problem();
            case COMPLETED -> throw LinkProblem.USED.problem();
            default -> {
                // the link lives
            }
        }
    }

    /** Remembers the link that is about to be replaced. */
    void bury(Handoff handoff) {
        sql.run(
                "insert into dead_link (token_hash, handoff_id) values (?1, ?2)",
                handoff.tokenHash(),
                handoff.id().value());
    }

    private boolean isBuried(byte[] hash) {
        return sql.exists("select 1 from dead_link where token_hash = ?1", hash);
    }
}
