package io.handoff.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies where in the folder of an embedded database. */
record DatabaseFolder(Path path) {
    /** The superuser, which only the launcher uses. */
    static final String ADMINISTRATOR = "postgres";

    private static final int PASSWORD_BYTES = 24;

    DatabaseFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** PostgreSQL's own data folder. */
    Path data() {
        return path.resolve("data");
    }

    /** PostgreSQL's own programs, unpacked. Not under /tmp, where others could put theirs instead. */
    Path programs() {
        return path.resolve("programs");
    }

    /** What PostgreSQL says, of this run only. */
    Path log() {
        return path.resolve("postgresql.log");
    }

    Path administratorPasswordFile() {
        return path.resolve("administrator-password");
    }

    String administratorPassword() {
        return PrivateFile.secret(administratorPasswordFile(), DatabaseFolder::randomPassword);
    }

    /** The password of {@link EmbeddedDatabase#USER}. */
    String password() {
        return PrivateFile.secret(path.resolve("password"), DatabaseFolder::randomPassword);
    }

    /** To be called before a data folder is made, and {@link #made} when it is whole. */
    void making() {
        try {
            if (Files.exists(unfinished())) {
                Folders.delete(data());
            } else if (!Files.exists(data())) {
                Files.createFile(unfinished());
            }
            Files.deleteIfExists(log());
        } catch (IOException e) {
            throw new LaunchProblem("The database folder " + path + " cannot be written to (" + Reason.of(e) + ").");
        }
    }

    void made() {
        try {
            Files.deleteIfExists(unfinished());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last line in which PostgreSQL or its tools gave up. */
    Optional<String> lastComplaint() {
        try (Stream<String> lines = Files.lines(log())) {
            return lines.filter(line -> line.contains("FATAL:") || line.contains("error:"))
                    .reduce((first, second) -> second)
                    .map(line -> line.replaceFirst(".*?(FATAL|error):\\s*", ""));
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether pg_ctl has given up on starting it. */
    boolean startFailed() {
        try (Stream<String> lines = Files.lines(log())) {
            return lines.anyMatch(line -> line.contains("pg_ctl: could not start server"));
        } catch (IOException | UncheckedIOException notYet) {
            return false;
        }
    }

    /** Lies beside a data folder while that is being made: a folder it lies beside holds nobody's data yet. */
    private Path unfinished() {
        return path.resolve("unfinished");
    }

    private static String randomPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
