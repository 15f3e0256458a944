package io.handoff.x12;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The X12 texts that are kept beside the repository; tests of them are skipped where they are not there. */
public final class Samples {
    private static final Path FOLDER =
            Path.of(System.getProperty("handoff.shared", "../shared")).resolve("data/x12");

    private Samples() {}

    /** One of them. */
    public static String text(String name) {
        assumeTrue(Files.isDirectory(FOLDER), "no X12 samples at " + FOLDER + " (set -Dhandoff.shared=…)");
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all that end so. */
    public static List<String> names(String end) {
        assumeTrue(Files.isDirectory(FOLDER), "no X12 samples at " + FOLDER + " (set -Dhandoff.shared=…)");
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
