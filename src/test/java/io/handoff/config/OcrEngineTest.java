package io.handoff.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OcrEngineTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "built-in",
                "/bin/sh",
                "https://ocr.example.org/read?lang=eng",
                "http://localhost:9000",
                "http://127.0.0.1/tsv",
                "http://[::1]:9000/",
            })
    void whatMayReadCards(String where) {
        assertThat(OcrEngine.of(where, Optional.empty())).isEqualTo(new OcrEngine(where, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tesseract | must be built-in, the absolute path of a program, or an https address.",
                "bin/ocr | must be built-in, the absolute path of a program, or an https address.",
                "ftp://ocr.example.org/ | must be built-in, the absolute path of a program, or an https address.",
                "https:///read | must be built-in, the absolute path of a program, or an https address.",
                "https://a b | must be built-in, the absolute path of a program, or an https address.",
                "/nowhere/ocr | names no program that this server may run: /nowhere/ocr.",
                "/bin | names no program that this server may run: /bin.",
                "/etc/passwd | names no program that this server may run: /etc/passwd.",
                "http://ocr.example.org/ | must be https, for cards go there; http is for this machine only: http://ocr.example.org/.",
                "http://127.0.0.1.example.org/ | must be https, for cards go there; http is for this machine only: http://127.0.0.1.example.org/.",
                "https://user:secret@ocr.example.org/ | must be an address without a password or a fragment.",
            })
    void anythingElseIsOneSentenceThatNamesTheSetting(String where, String what) {
        assertThatExceptionOfType(SettingError.class)
                .isThrownBy(() -> OcrEngine.of(where, Optional.empty()))
                .withMessage("Setting HANDOFF_OCR_ENGINE " + what);
    }

    @Test
    void anAddressMayHaveAFileWithItsAuthorization() throws IOException {
        Path file = Files.writeString(folder.resolve("authorization"), "Bearer secret");

        assertThat(OcrEngine.of("https://ocr.example.org/", Optional.of(file.toString()))
                        .authorization())
                .contains(file);
    }

    @ParameterizedTest
    @CsvSource({"https://ocr.example.org/, /nowhere", "https://ocr.example.org/, pom.xml", "built-in, /etc/passwd"})
    void anAuthorizationThatCannotBeUsedIsOneSentence(String where, String file) {
        assertThatExceptionOfType(SettingError.class)
                .isThrownBy(() -> OcrEngine.of(where, Optional.of(file)))
                .withMessageStartingWith("Setting HANDOFF_OCR_ENGINE_AUTHORIZATION_FILE ");
    }
}
