package io.handoff.reading.worker.engine;

import io.handoff.reading.DaemonThreads;
import io.handoff.reading.EngineFailure;
import io.handoff.reading.EngineFailure.Fault;
import io.handoff.reading.ProcessTree;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A program, started anew for each picture and without a shell. It has this process's limits, environment and folder, which
 * is deleted with the worker; what it says on its standard error is thrown away, for it may be the card's.
 */
public final class ProgramReader implements OutsideReader {

    private final String program;
    private final ExecutorService pipes =
            Executors.newCachedThreadPool(task -> DaemonThreads.named("ocr-program-pipe", task));

    /** @param program the absolute path of an executable file */
    public ProgramReader(String program) {
        this.program = program;
    }

    @Override
    public byte[] answer(byte[] png, Deadline deadline) {
        Process process = start();
        try {
            pipes.execute(() -> give(process, png));
            byte[] answer = Answer.await(pipes.submit(() -> Answer.read(process.getInputStream())), deadline);
            if (!process.waitFor(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new EngineFailure(Fault.TOO_SLOW);
            }
            if (process.exitValue() != 0) {
                throw new EngineFailure(Fault.ENDED_BADLY, process.exitValue());
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure(Fault.BROKEN_OFF);
        } finally {
            ProcessTree.kill(process.toHandle());
        }
    }

    private Process start() {
        ProcessBuilder builder = new ProcessBuilder(program).redirectError(Redirect.DISCARD);
        builder.environment().put("TMPDIR", System.getProperty("java.io.tmpdir"));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new EngineFailure(Fault.NOT_STARTED);
        }
    }

    /** In a thread of its own, for a program may begin to answer before it has read all. */
    private static void give(Process process, byte[] png) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(png);
        } catch (IOException e) {
            // It need not want all of the picture; its status and its answer say whether that was well.
        }
    }

    @Override
    public void close() {
        pipes.shutdownNow();
    }
}
