package io.handoff.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One child process and the thread that talks to it. Used by one borrower at a time. */
final class ImageWorker {

    private static final Duration TO_SAY_WHY = Duration.ofSeconds(1);
    private static final Duration TO_LEAVE = Duration.ofSeconds(5);

    private final Path directory;
    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final ExecutorService talk;
    private final Future<?> ready;
    private int pictures;

    private ImageWorker(Path directory, Process process) {
        this.directory = directory;
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.talk =
                Executors.newSingleThreadExecutor(task -> DaemonThreads.named("image-worker-" + process.pid(), task));
        // Reading a pipe cannot be interrupted, waiting for a future can: hence a thread of the worker's own.
        this.ready = talk.submit(() -> {
            WorkerProtocol.expectReady(in);
            return null;
        });
    }

    static ImageWorker start(WorkerSettings settings) throws IOException {
        Files.createDirectories(settings.work());
        Path directory = Files.createTempDirectory(settings.work(), "worker-").toAbsolutePath();
        Process process = new WorkerCommand(settings).start(directory);
        WorkerErrors.drain(process);
        return new ImageWorker(directory, process);
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int pictures() {
        return pictures;
    }

    /** Has one picture read. After {@link WorkerLost} or an interrupt the worker is dead or dying: {@link #kill} it. */
    Reading read(byte[] picture, Duration timeLimit) throws UnreadablePicture, WorkerLost, InterruptedException {
        pictures++;
        Future<Reading> answer = talk.submit(() -> {
            ready.get();
            WorkerProtocol.writePicture(out, picture);
            return WorkerProtocol.readAnswer(in);
        });
        try {
            return answer.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new WorkerLost("image worker " + pid() + " gave no answer within " + timeLimit, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadablePicture unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof EngineFailure failure) {
                throw new WorkerLost("image worker " + pid() + ": " + failure.getMessage(), failure);
            }
            throw new WorkerLost("image worker " + pid() + ' ' + howItEnded(), e.getCause());
        }
    }

    private String howItEnded() throws InterruptedException {
        boolean ended = process.waitFor(TO_SAY_WHY.toMillis(), TimeUnit.MILLISECONDS);
        return ended ? "ended with status " + process.exitValue() : "gave no sensible answer";
    }

    /** Ends the process and what it has started at once, and returns when it is gone. */
    void kill() {
        ProcessTree.kill(process.toHandle());
        try {
            process.onExit().get(TO_LEAVE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            System.getLogger(ImageWorker.class.getName())
                    .log(System.Logger.Level.WARNING, "image worker {0} does not end", Long.toString(pid()));
        }
        talk.shutdownNow();
        ScratchFolder.delete(directory);
    }
}
