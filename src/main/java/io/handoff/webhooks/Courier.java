package io.handoff.webhooks;

import io.handoff.jobs.Job;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.UUID;

/**
 * Carries deliveries to their receivers; the subject is a delivery's ticket. The job itself only starts an attempt, on
 * threads that are not the jobs', so that pictures are read however slow receivers are.
 */
@ApplicationScoped
public class Courier implements Job {
    static final String NAME = "webhook-delivery";

    private static final Logger LOG = System.getLogger(Courier.class.getName());

    @Inject
    Dispatch dispatch;

    @Inject
    Destinations destinations;

    @Inject
    Secrets secrets;

    @Inject
    Post post;

    @Inject
    Clock clock;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/handoff-webhooks")
    ManagedExecutorService threads;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID ticket) {
        dispatch.begin(ticket).ifPresent(parcel -> threads.execute(() -> carry(parcel)));
    }

    @Override
    public void giveUp(UUID ticket) {
        dispatch.postpone(ticket);
    }

    private void carry(Parcel parcel) {
        try {
            var url = URI.create(parcel.url());
            if (!destinations.mayReach(url, parcel.test())) {
                settle(parcel, Outcome.failed("private_address"));
                return;
            }
            if (!dispatch.isCurrent(parcel)) {
                return;
            }
            var seconds = clock.instant().getEpochSecond();
            var id = parcel.delivery().toString();
            var signature = Signature.of(secrets.open(parcel), id, seconds, parcel.body());
            post.send(url, id, seconds, signature, parcel.body())
                    .thenAcceptAsync(outcome -> settle(parcel, outcome), threads);
        } catch (UnknownHostException e) {
            settle(parcel, Outcome.failed("unknown_host"));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Delivery " + parcel.delivery() + " could not be sent", e);
            settle(parcel, Outcome.failed("internal"));
        }
    }

    private void settle(Parcel parcel, Outcome outcome) {
        try {
            dispatch.settle(parcel, outcome);
        } catch (RuntimeException e) {
            // the attempt's own ticket is due in a minute
            LOG.log(
                    Level.WARNING,
                    "What came of delivery {0} could not be noted; it is sent again: {1}",
                    parcel.delivery(),
                    e.toString());
        }
    }
}
