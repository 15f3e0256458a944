package io.handoff.reading.worker;

import io.handoff.reading.EngineFailure;
import io.handoff.reading.ProcessTree;
import io.handoff.reading.UnreadablePicture;
import io.handoff.reading.WorkerArguments;
import io.handoff.reading.WorkerProtocol;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The program of an image worker: reads pictures from standard input until it ends. */
public final class Main {

    private static final int FAILED = 1;
    private static final int OUT_OF_MEMORY = 3;

    /** Native libraries were seen to need more than a thread has by default. */
    private static final long STACK_BYTES = 8L << 20;

    private Main() {}

    /** @param arguments see {@link WorkerArguments} */
    public static void main(String[] arguments) {
        // Standard output belongs to the protocol; whatever else prints must not get in between.
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        endWithParent();
        Thread pictures =
                new Thread(null, () -> work(WorkerArguments.of(List.of(arguments)), out), "pictures", STACK_BYTES);
        pictures.setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(FAILED);
        });
        pictures.start();
    }

    private static void work(WorkerArguments arguments, DataOutputStream out) {
        try (PictureReader reader = new PictureReader(arguments)) {
            serve(new DataInputStream(new FileInputStream(FileDescriptor.in)), out, reader);
        } catch (NoMemory e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(DataInputStream in, DataOutputStream out, PictureReader reader) throws IOException {
        WorkerProtocol.writeReady(out);
        Optional<byte[]> picture = WorkerProtocol.readPicture(in);
        while (picture.isPresent()) {
            try {
                WorkerProtocol.writeReading(out, reader.read(picture.get()));
            } catch (UnreadablePicture e) {
                WorkerProtocol.writeUnreadable(out, e.reason());
            } catch (EngineFailure e) {
                WorkerProtocol.writeEngineFailure(out, e);
            }
            picture = WorkerProtocol.readPicture(in);
        }
    }

    /** Standard input ends with the parent too, but only a worker that is between pictures notices. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> {
            ProcessTree.killOwnChildren();
            Runtime.getRuntime().halt(0);
        }));
    }
}
