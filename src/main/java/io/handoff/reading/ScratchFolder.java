package io.handoff.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The working directory of a child that has ended. */
final class ScratchFolder {

    private static final System.Logger LOG = System.getLogger(ScratchFolder.class.getName());

    private ScratchFolder() {}

    /** Does nothing where the folder is gone already. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "could not delete the folder of an image worker", e);
        }
    }
}
