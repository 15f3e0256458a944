package io.handoff.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which Handoff this is; the build writes it. */
public final class Version {
    private static final String TEXT = read();

    private Version() {}

    /** Such as {@code 1.0.0}. */
    public static String text() {
        return TEXT;
    }

    private static String read() {
        try (var text = Version.class.getResourceAsStream("version.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
