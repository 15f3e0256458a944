package io.handoff.reading;

/**
 * The worker died, hung past its time limit, ran out of memory, or got no sensible answer from an engine of the operator's.
 * Nothing is known about the picture; the worker has been replaced and the same picture may be tried again.
 */
public class WorkerLost extends Exception {

    private static final long serialVersionUID = 1L;

    WorkerLost(String message) {
        super(message);
    }

    WorkerLost(String message, Throwable cause) {
        super(message, cause);
    }
}
