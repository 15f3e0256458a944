package io.handoff.access;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.handoff.config.Settings;
import io.handoff.crypto.Pepper;
import io.handoff.problem.Problem;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Counts what is {@link Limited}, for all nodes together. What cannot be counted is let through: a limit is no reason to turn a patient
 * away.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RateLimits {
    private static final Logger LOG = System.getLogger(RateLimits.class.getName());
    private static final Duration WITHIN = Duration.ofMinutes(1);
    private static final int SWEEP = 1000;
    private static final int SWEEP_ONCE_IN = 500;

    @Resource(lookup = "java:jboss/datasources/HandoffDS")
    DataSource database;

    @Inject
    Settings settings;

    @Inject
    Pepper pepper;

    private PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    @PostConstruct
    void start() {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_limit")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(WITHIN))
                .build();
    }

    /**
     * Counts one more.
     *
     * @throws Problem 429 where the caller has used up what a minute allows
     */
    public void count(Limit limit, Caller who) {
        refuse(nanosToWait(() -> take(bucket(limit, who.getName(), limit.perMinute(who)))));
    }

    /** @throws Problem 429 where too many links of the network came to nothing */
    public void check(Limit limit, String network) {
        refuse(nanosToWait(
                () -> ofNetwork(limit, network).estimateAbilityToConsume(1).getNanosToWaitForRefill()));
    }

    /** Counts a link that came to nothing. */
    public void miss(Limit limit, String network) {
        nanosToWait(() -> take(ofNetwork(limit, network)));
    }

    private static long take(BucketProxy bucket) {
        return bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
    }

    private BucketProxy ofNetwork(Limit limit, String network) {
        return bucket(limit, pepper.hash("link-tries", network), limit.perMinute());
    }

    private BucketProxy bucket(Limit limit, String who, int perMinute) {
        long most = (long) perMinute * settings.rateLimit();
        return buckets.getProxy(limit + " " + who, () -> BucketConfiguration.builder()
                .addLimit(rate -> rate.capacity(most).refillGreedy(most, WITHIN))
                .build());
    }

    /** 0 where there is nothing to wait for, or nobody knows. */
    private long nanosToWait(Supplier<Long> counted) {
        if (settings.rateLimit() == 0) {
            return 0;
        }
        try {
            if (ThreadLocalRandom.current().nextInt(SWEEP_ONCE_IN) == 0) {
                buckets.removeExpired(SWEEP);
            }
            return counted.get();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nothing is limited right now: {0}", e.toString());
            return 0;
        }
    }

    private static void refuse(long nanos) {
        if (nanos > 0) {
            throw new Problem(
                    429,
                    "too_many_requests",
                    "That was too much at once. Please wait a moment.",
                    1 + TimeUnit.NANOSECONDS.toSeconds(nanos));
        }
    }
}
