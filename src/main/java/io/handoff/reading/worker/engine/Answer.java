package io.handoff.reading.worker.engine;

import io.handoff.reading.EngineFailure;
import io.handoff.reading.EngineFailure.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Takes no more than can be held, and waits no longer than there is time. */
final class Answer {

    /** Far more than the words of a card; the most that {@code WorkerProtocol} hands on would take a quarter of it. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private Answer() {}

    static byte[] read(InputStream in) throws IOException {
        byte[] answer = in.readNBytes(MOST_BYTES + 1);
        if (answer.length > MOST_BYTES) {
            throw new EngineFailure(Fault.TOO_MUCH, MOST_BYTES);
        }
        return answer;
    }

    static byte[] await(Future<byte[]> answer, Deadline deadline) {
        try {
            return answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new EngineFailure(Fault.TOO_SLOW);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof EngineFailure failure ? failure : new EngineFailure(Fault.BROKEN_OFF);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure(Fault.BROKEN_OFF);
        } finally {
            answer.cancel(true);
        }
    }
}
