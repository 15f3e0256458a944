package io.handoff.reading.worker;

import io.handoff.reading.UnreadablePicture;
import io.handoff.reading.WorkerProtocol;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The program of an image worker: reads pictures from standard input until it ends. */
public final class Main {

    private static final int OUT_OF_MEMORY = 3;

    private Main() {}

    /** @param arguments one: the folder that holds {@code eng.traineddata} */
    public static void main(String[] arguments) throws IOException {
        // Standard output belongs to the protocol; whatever else prints must not get in between.
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        endWithParent();
        try (PictureReader reader = new PictureReader(Path.of(arguments[0]))) {
            serve(new DataInputStream(new FileInputStream(FileDescriptor.in)), out, reader);
        } catch (NoMemory e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
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
            }
            picture = WorkerProtocol.readPicture(in);
        }
    }

    /** Standard input ends with the parent too, but only a worker that is between pictures notices. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(0)));
    }
}
