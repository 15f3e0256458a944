package io.handoff.reading;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/** Starts a worker, tells its process id, and waits. */
final class ParentToBeKilled {

    private ParentToBeKilled() {}

    public static void main(String[] arguments) throws Exception {
        ImageWorker worker = ImageWorker.start(TestWorkers.settings(1));
        new PrintStream(new FileOutputStream(FileDescriptor.out), true).println(worker.pid());
        new CountDownLatch(1).await();
    }
}
