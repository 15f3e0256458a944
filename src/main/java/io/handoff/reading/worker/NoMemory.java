package io.handoff.reading.worker;

/** Native memory has run out: the process must end, for nothing after it can be relied on. */
final class NoMemory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoMemory(String doing) {
        super("no memory while " + doing);
    }
}
