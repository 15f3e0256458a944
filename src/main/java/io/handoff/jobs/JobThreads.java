package io.handoff.jobs;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server's threads as the scheduler wants them: it may shut these down, which a managed executor never lets itself. */
final class JobThreads extends AbstractExecutorService {
    private final Executor threads;

    /** One party for each running job, and one for the executor itself until it is shut down. */
    private final Phaser running = new Phaser(1);

    private volatile boolean shut;

    JobThreads(Executor threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Runnable job) {
        if (shut || running.register() < 0) {
            throw new RejectedExecutionException("no more jobs");
        }
        try {
            threads.execute(() -> {
                try {
                    job.run();
                } finally {
                    running.arriveAndDeregister();
                }
            });
        } catch (RejectedExecutionException e) {
            running.arriveAndDeregister();
            throw e;
        }
    }

    @Override
    public synchronized void shutdown() {
        if (!shut) {
            shut = true;
            running.arriveAndDeregister();
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return shut;
    }

    @Override
    public boolean isTerminated() {
        return running.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        try {
            running.awaitAdvanceInterruptibly(0, timeout, unit);
        } catch (TimeoutException e) {
            return false;
        }
        return isTerminated();
    }
}
