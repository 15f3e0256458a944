package io.handoff.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.handoff.events.Notice;
import io.handoff.events.Notice.NewJobs;
import io.handoff.events.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Runs the jobs of this node and takes over those of nodes that died. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Jobs {
    private static final Logger LOG = System.getLogger(Jobs.class.getName());
    private static final int THREADS = 12;
    private static final ScheduleOptions RESCHEDULE = ScheduleOptions.WHEN_EXISTS_RESCHEDULE;

    @Resource(lookup = "java:jboss/datasources/HandoffDS")
    DataSource database;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/handoff-jobs")
    ManagedExecutorService executor;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    @Any
    Instance<Job> kinds;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private Scheduler scheduler;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void start() {
        List<Task<?>> tasks = new ArrayList<>();
        kinds.forEach(job -> tasks.add(task(job)));
        scheduler = Scheduler.create(database, tasks)
                .executorService(new JobThreads(executor))
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(2))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .pollUsingLockAndFetch(0.5, 2.0)
                .build();
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }

    private static Task<Void> task(Job job) {
        return job instanceof RepeatedJob repeated ? repeatedTask(repeated) : oneTimeTask(job);
    }

    private static Task<Void> repeatedTask(RepeatedJob job) {
        return Tasks.custom(job.name(), Void.class).onFailure(new Attempts(job)).execute((instance, context) -> {
            var again = job.runAndTellWhenAgain(UUID.fromString(instance.getId()));
            return (complete, operations) ->
                    again.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::stop);
        });
    }

    private static Task<Void> oneTimeTask(Job job) {
        return Tasks.oneTime(job.name()).onFailure(new Attempts(job)).execute((instance, context) -> {
            try {
                job.run(UUID.fromString(instance.getId()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
    }

    /**
     * Promises the work in the caller's transaction; where that rolls back, nothing was promised. A promise for the same
     * subject is moved to the new time, unless it is just running: a {@link RepeatedJob} finds out itself when it has to run again.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void schedule(String job, UUID subject, Instant at) {
        try {
            scheduler.schedule(new TaskInstance<Void>(job, subject.toString()), at, RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException e) {
            LOG.log(Level.DEBUG, "{0} of {1} is running right now", job, subject);
        }
        if (!at.isAfter(clock.instant())) {
            notices.jobs();
            transactions.registerInterposedSynchronization(new AfterCommit());
        }
    }

    public void heard(@Observes Notice notice) {
        if (notice instanceof NewJobs && scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    /** This node need not wait for its own notice. */
    private final class AfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to do: the promise is in the transaction
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                scheduler.triggerCheckForDueExecutions();
            }
        }
    }
}
