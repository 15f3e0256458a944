package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {
    @TempDir
    private Path temporary;

    @Test
    void aSecretIsMadeOnceAndReadableByItsOwnerOnly() throws IOException {
        Path file = temporary.resolve("data/demo-key");
        assertThat(PrivateFile.secret(file, () -> "first")).isEqualTo("first");
        assertThat(PrivateFile.secret(file, () -> "second")).isEqualTo("first");
        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(mode(file.getParent())).isEqualTo("rwx------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
