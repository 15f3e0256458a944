package io.handoff.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The setting that says what reads print.
 *
 * @param where {@link #BUILT_IN}, the absolute path of a program, or an http or https address
 * @param authorization a file with what the address wants for an {@code Authorization} header
 */
public record OcrEngine(String where, Optional<Path> authorization) {
    static final String BUILT_IN = "built-in";

    private static final String NAME = "handoff.ocr.engine";

    /** Where http needs no look-up to be on this machine. */
    private static final String LOOPBACK = "localhost|127(\\.\\d{1,3}){3}|\\[::1]";

    /** @throws SettingError there is no such program or file, or cards must not go to the address */
    static OcrEngine of(String where, Optional<String> authorizationFile) {
        if (where.startsWith("/")) {
            requireProgram(Path.of(where));
        } else if (!where.equals(BUILT_IN)) {
            requireAddress(where);
        }
        return new OcrEngine(where, authorizationFile.map(file -> authorization(where, Path.of(file))));
    }

    private static void requireProgram(Path program) {
        if (!Files.isRegularFile(program) || !Files.isExecutable(program)) {
            throw new SettingError(NAME, "names no program that this server may run: " + program);
        }
    }

    private static void requireAddress(String text) {
        var url = address(text);
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new SettingError(NAME, "must be an address without a password or a fragment");
        }
        if ("http".equals(url.getScheme()) && !url.getHost().matches(LOOPBACK)) {
            throw new SettingError(NAME, "must be https, for cards go there; http is for this machine only: " + text);
        }
    }

    private static URI address(String text) {
        try {
            var url = URI.create(text);
            if (url.getHost() != null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // falls through to the sentence
        }
        throw new SettingError(NAME, "must be built-in, the absolute path of a program, or an https address");
    }

    private static Path authorization(String where, Path file) {
        var name = NAME + ".authorization.file";
        if (where.startsWith("/") || where.equals(BUILT_IN)) {
            throw new SettingError(name, "is set, but HANDOFF_OCR_ENGINE is no address");
        }
        if (!file.isAbsolute() || !Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new SettingError(name, "must be the absolute path of a file that can be read: " + file);
        }
        return file;
    }
}
