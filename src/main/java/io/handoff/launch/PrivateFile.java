package io.handoff.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** Files and folders that only their owner may read. */
final class PrivateFile {
    private PrivateFile() {}

    /** Makes a folder with mode 700 where there is none; an existing one keeps its mode. */
    static Path folder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Path parent = folder.toAbsolutePath().getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return folder;
        } catch (IOException e) {
            throw new LaunchProblem(
                    "HANDOFF_DATA_DIR: the folder " + folder + " cannot be made (" + Reason.of(e) + ").");
        }
    }

    /** The secret a file holds; where there is no file, a new secret that is written to it first. */
    static String secret(Path file, Supplier<String> create) {
        try {
            if (!Files.exists(file)) {
                write(file, create.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new LaunchProblem(
                    "HANDOFF_DATA_DIR: the file " + file + " cannot be read or written (" + Reason.of(e) + ").");
        }
    }

    /** Writes beside the file and renames, so that a killed launcher leaves a whole secret or none. */
    private static void write(Path file, String secret) throws IOException {
        folder(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                ".secret",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, secret + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
