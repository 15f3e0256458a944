package io.handoff.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;

/** A failed job runs again after 1, 2, 4 … seconds, five times in all; one that repeats itself goes on each minute. */
final class Attempts implements FailureHandler<Void> {
    private static final Logger LOG = System.getLogger(Attempts.class.getName());
    private static final int MOST = 5;

    private final Job job;

    Attempts(Job job) {
        this.job = job;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        var execution = complete.getExecution();
        var failures = execution.consecutiveFailures + 1;
        var cause = complete.getCause().map(Throwable::toString).orElse("unknown");
        if (failures < MOST || job instanceof RepeatedJob) {
            LOG.log(Level.WARNING, "{0} of {1} failed and runs again: {2}", job.name(), execution.getId(), cause);
            operations.reschedule(
                    complete,
                    complete.getTimeDone().plus(Duration.ofSeconds(Math.min(60, 1L << Math.min(failures - 1, 6)))));
        } else {
            LOG.log(Level.ERROR, "{0} of {1} failed for good: {2}", job.name(), execution.getId(), cause);
            job.giveUp(UUID.fromString(execution.getId()));
            operations.stop();
        }
    }
}
