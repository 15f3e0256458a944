package io.handoff.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.bytedeco.javacpp.Loader;

/** Programs such as an operator would write. */
public final class Script {

    private Script() {}

    /** An executable shell script of these lines. */
    public static Path in(Path folder, String... lines) {
        try {
            Path file = Files.createTempFile(
                    folder,
                    "engine",
                    ".sh",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The {@code tesseract} program that comes with the product's library, with the product's model. Fails while there is a file
     * {@code fails} in the folder.
     */
    static Path tesseractIn(Path folder) {
        String program = Loader.load(org.bytedeco.tesseract.program.tesseract.class);
        Path model = Path.of("target/tesseract/tessdata").toAbsolutePath();
        return in(
                folder,
                "test -e '" + folder.resolve("fails") + "' && echo SECRET && exit 7",
                // The model's folder has no file that "tsv" would name.
                "exec '" + program + "' stdin stdout --tessdata-dir '" + model + "' --psm 11 -c tessedit_create_tsv=1");
    }
}
