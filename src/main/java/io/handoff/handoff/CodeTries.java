package io.handoff.handoff;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.handoff.access.ClientNetwork;
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
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * How many codes one network may try: ten at once, and then one in six seconds, counted for all nodes together. A patient
 * never notices; who guesses does.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class CodeTries {
    private static final int MOST = 10;
    private static final Duration WITHIN = Duration.ofMinutes(1);
    private static final int SWEEP = 100;
    private static final BucketConfiguration LIMIT = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, WITHIN))
            .build();

    @Resource(lookup = "java:jboss/datasources/HandoffDS")
    DataSource database;

    @Inject
    ClientNetwork network;

    @Inject
    Pepper pepper;

    private PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void start() {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("code_tries")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(WITHIN))
                .build();
    }

    /**
     * Counts one. In a transaction of its own that the library makes and ends: a try counts whatever comes of it.
     *
     * @throws Problem 429 where the caller's network has used up its tries
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void count() {
        var who = pepper.hash("code-tries", network.get().orElse("unknown"));
        var probe = buckets.getProxy(who, () -> LIMIT).tryConsumeAndReturnRemaining(1);
        buckets.removeExpired(SWEEP);
        if (!probe.isConsumed()) {
            var seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
            throw new Problem(429, "too_many_tries", "Those were too many tries. Please wait a minute.", seconds);
        }
    }
}
