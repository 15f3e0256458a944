package io.handoff.phone;

import java.io.ByteArrayInputStream;
import java.util.concurrent.locks.LockSupport;

/** Bytes that come no faster than a poor line carries them. */
final class SlowLine extends ByteArrayInputStream {
    private static final int PIECE = 1024;

    private final long nanosPerByte;

    SlowLine(byte[] bytes, int kilobits) {
        super(bytes);
        nanosPerByte = 8_000_000L / kilobits;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
        int read = super.read(into, offset, Math.min(length, PIECE));
        if (read > 0) {
            hold(read * nanosPerByte);
        }
        return read;
    }

    private static void hold(long nanos) {
        long until = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
