package io.handoff.handoff;

import io.handoff.audit.Audit;
import io.handoff.config.Sql;
import io.handoff.crypto.Vault;
import io.handoff.ids.AccountId;
import io.handoff.ids.HandoffId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The codes that desktops show. Of each, only its first half and a keyed hash are stored; all are under their handoff's lock. */
@ApplicationScoped
public class SpokenCodes {
    static final Duration LIFE = Duration.ofMinutes(5);

    /** How long after its end a code is still known to be too old, rather than unknown. */
    static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int MOST_WRONG = 5;
    private static final int VERIFIER_BYTES = 16;
    private static final int MOST_KEPT = 3;

    /** So many codes in a row are known only where nearly all are. */
    private static final int MOST_DRAWN = 20;

    private final SecureRandom random = new SecureRandom();

    @Inject
    HandoffStore store;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Inject
    Sql sql;

    /** A code as its desktop gets it, once. */
    public record Fresh(String text, Instant expiresAt) {}

    /**
     * A new code, or nothing where too many are about. Earlier ones live on to their end, but no more than the newest few.
     */
    Optional<Fresh> add(Handoff handoff, Instant now) {
        var until = now.plus(LIFE);
        var code = SpokenCode.random(random);
        for (int drawn = 1; !insert(handoff, code, until); drawn++) {
            if (drawn == MOST_DRAWN) {
                return Optional.empty();
            }
            code = SpokenCode.random(random);
        }
        sql.run(
                """
                delete from spoken_code where handoff_id = ?1 and selector not in (
                    select selector from spoken_code where handoff_id = ?1 order by created_at desc limit ?2)""",
                handoff.id().value(),
                MOST_KEPT);
        return Optional.of(new Fresh(code.text(), until));
    }

    /** False where another code that is still known begins alike. */
    private boolean insert(Handoff handoff, SpokenCode code, Instant until) {
        return sql.run(
                        """
                        insert into spoken_code (selector, handoff_id, verifier, expires_at) values (?1, ?2, ?3, ?4)
                        on conflict do nothing""",
                        code.selector(),
                        handoff.id().value(),
                        verifier(handoff, code),
                        until)
                == 1;
    }

    /** A code that a phone has claimed by lives as long as the handoff, for that phone to come again. */
    void keep(SpokenCode code, Handoff handoff) {
        sql.run("update spoken_code set expires_at = ?2 where selector = ?1", code.selector(), handoff.expiresAt());
    }

    /** All codes of the handoff are dead, and unknown from now on. */
    void bury(Handoff handoff) {
        sql.run("delete from spoken_code where handoff_id = ?1", handoff.id().value());
    }

    /** Forgets codes that ended a while ago; says when to come again, or nothing where none is left. */
    Optional<Instant> forgetOld(HandoffId handoff) {
        sql.run(
                """
                delete from spoken_code
                where handoff_id = ?1 and expires_at <= clock_timestamp() - make_interval(secs => ?2)""",
                handoff.value(),
                (double) REMEMBERED.toSeconds());
        return sql.first(
                        Instant.class,
                        "select max(expires_at) from spoken_code where handoff_id = ?1 having count(*) > 0",
                        handoff.value())
                .map(end -> end.plus(REMEMBERED));
    }

    /** Has the keys of the code's account at hand, before a transaction holds a connection. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void prepare(SpokenCode code) {
        sql.first(
                        UUID.class,
                        """
                        select h.account_id from spoken_code c join handoff h on h.id = c.handoff_id
                        where c.selector = ?1""",
                        code.selector())
                .map(AccountId::new)
                .ifPresent(vault::prepare);
    }

    /**
     * The handoff of a code that still works for this device, its row locked.
     *
     * @throws io.handoff.problem.Problem 404, 410 or 429, see {@link CodeProblem}
     */
    Handoff lock(SpokenCode code, byte[] device, Instant now) {
        var handoff = sql.first(UUID.class, "select handoff_id from spoken_code where selector = ?1", code.selector())
                .map(id -> store.lock(new HandoffId(id)))
                .orElseThrow(CodeProblem.UNKNOWN::problem);
        // read again under the lock: it may have been renewed meanwhile, or tried by somebody else
        var row = sql
                .rows(
                        "select verifier, wrong_tries, expires_at from spoken_code where selector = ?1 and handoff_id = ?2",
                        code.selector(),
                        handoff.id().value())
                .stream()
                .findFirst()
                .orElseThrow(CodeProblem.UNKNOWN::problem);
        check(handoff, code, (byte[]) row[0], ((Number) row[1]).intValue());
        checkTime(handoff, device, now, (Instant) row[2]);
        return handoff;
    }

    private void check(Handoff handoff, SpokenCode code, byte[] verifier, int wrong) {
        if (wrong >= MOST_WRONG) {
            throw CodeProblem.BLOCKED.problem();
        }
        if (MessageDigest.isEqual(verifier, verifier(handoff, code))) {
            return;
        }
        sql.run("update spoken_code set wrong_tries = wrong_tries + 1 where selector = ?1", code.selector());
        if (wrong + 1 == MOST_WRONG) {
            audit.record(handoff.account(), "phone:" + handoff.id(), "handoff.code_blocked", handoff.id());
        }
        throw new WrongCode(CodeProblem.UNKNOWN.problem());
    }

    /** The phone that has claimed the handoff already may come again. */
    private static void checkTime(Handoff handoff, byte[] device, Instant now, Instant until) {
        if (handoff.isExpired(now) || handoff.state().isStopped()) {
            var wasStopped = handoff.state() == HandoffState.CANCELLED && handoff.isHeldBy(device);
            throw (wasStopped ? CodeProblem.REVOKED : CodeProblem.EXPIRED).problem();
        }
        if (!handoff.isFor(device)) {
            throw CodeProblem.USED.problem();
        }
        if (handoff.state().isUnclaimed() && !until.isAfter(now)) {
            throw CodeProblem.EXPIRED.problem();
        }
    }

    private byte[] verifier(Handoff handoff, SpokenCode code) {
        var text = (handoff.id() + " " + code.text()).getBytes(StandardCharsets.US_ASCII);
        return vault.derive(handoff.account(), "spoken-code", text, VERIFIER_BYTES);
    }
}
