package io.handoff.reading;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

/**
 * A small pool of long-lived child processes that read pictures. Callers wait in the order they came; there are never
 * more children than {@link WorkerSettings#count()}, also while one is being replaced. Safe for use by many threads.
 */
public final class ImageWorkers implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ImageWorkers.class.getName());

    private final WorkerSettings settings;
    /** One permit a child that may live: who holds it may start one, if none is idle. */
    private final Semaphore places;

    private final Deque<ImageWorker> idle = new ConcurrentLinkedDeque<>();
    private final Set<ImageWorker> living = ConcurrentHashMap.newKeySet();
    private final ExecutorService renewal =
            Executors.newCachedThreadPool(task -> DaemonThreads.named("image-worker-renewal", task));
    private volatile boolean closed;

    public ImageWorkers(WorkerSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.count(), true);
    }

    /** Starts all children ahead of the first picture; returns at once, they get ready in the background. */
    public void start() {
        for (int missing = settings.count() - living.size(); missing > 0 && places.tryAcquire(); missing--) {
            renewal.execute(this::startOneMore);
        }
    }

    /**
     * Reads one picture, waiting for a free worker as long as it takes.
     *
     * @param picture a whole JPEG or PNG file, at most {@link WorkerProtocol#MAX_PICTURE} bytes
     * @throws UnreadablePicture the picture is at fault, for good
     * @throws WorkerLost the worker was lost and replaced, or the pool is closed; the picture may be tried again
     * @throws InterruptedException the caller was interrupted; the worker that read for it is replaced
     */
    public Reading read(byte[] picture) throws UnreadablePicture, WorkerLost, InterruptedException {
        if (picture.length > WorkerProtocol.MAX_PICTURE) {
            throw new UnreadablePicture(UnreadablePicture.Reason.TOO_LARGE);
        }
        PictureHeader.of(picture);
        places.acquire();
        ImageWorker worker = takeOne();
        boolean whole = false;
        try {
            Reading reading = worker.read(picture, settings.timeLimit());
            whole = true;
            return reading;
        } catch (UnreadablePicture e) {
            whole = true;
            throw e;
        } finally {
            giveBack(worker, whole);
        }
    }

    /** Process ids of the living children, in no order. */
    public List<Long> pids() {
        return living.stream()
                .filter(ImageWorker::isAlive)
                .map(ImageWorker::pid)
                .toList();
    }

    /** Workers that read, start or are being replaced. */
    public int busy() {
        return settings.count() - places.availablePermits();
    }

    /** Callers that wait for a worker. */
    public int waiting() {
        return places.getQueueLength();
    }

    /** Kills all children and returns when they are gone. Readers that are under way get {@link WorkerLost}. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        renewal.shutdown();
        living.forEach(this::end);
    }

    /** For the holder of a place: an idle worker that still lives, or a new one. */
    private ImageWorker takeOne() throws WorkerLost {
        try {
            for (ImageWorker worker = idle.pollFirst(); worker != null; worker = idle.pollFirst()) {
                if (worker.isAlive()) {
                    return worker;
                }
                end(worker);
            }
            return startOne();
        } catch (WorkerLost | RuntimeException e) {
            places.release();
            throw e;
        }
    }

    private synchronized ImageWorker startOne() throws WorkerLost {
        if (closed || living.size() >= settings.count()) {
            throw new WorkerLost(closed ? "the image workers are closed" : "all image workers are started");
        }
        try {
            ImageWorker worker = ImageWorker.start(settings);
            living.add(worker);
            return worker;
        } catch (IOException e) {
            throw new WorkerLost("no image worker could be started", e);
        }
    }

    private void giveBack(ImageWorker worker, boolean whole) {
        if (whole && worker.pictures() < settings.picturesEach()) {
            idle.addFirst(worker);
            places.release();
            return;
        }
        try {
            renewal.execute(() -> renew(worker));
        } catch (RejectedExecutionException e) {
            // Closed meanwhile: nobody needs a new one.
            end(worker);
            places.release();
        }
    }

    /** Keeps the place until the old child is gone; the caller that used it does not wait for that. */
    private void renew(ImageWorker worker) {
        end(worker);
        startOneMore();
    }

    private void startOneMore() {
        try {
            idle.addLast(startOne());
        } catch (WorkerLost e) {
            // The next borrower tries again and is told.
            LOG.log(Level.DEBUG, "no image worker started ahead: {0}", e.getMessage());
        } finally {
            places.release();
        }
    }

    private void end(ImageWorker worker) {
        worker.kill();
        living.remove(worker);
    }
}
