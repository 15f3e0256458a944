package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handoff.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {
    private static final byte[] JPEG = jpeg(200);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    @Test
    void rawBytesAreTakenAsTheyAre() {
        assertThat(picture(JPEG)).isEqualTo(JPEG);
        assertThat(picture(PNG)).isEqualTo(PNG);
    }

    @Test
    void base64TextIsDecoded() {
        assertThat(picture(Base64.getEncoder().encode(JPEG))).isEqualTo(JPEG);
        assertThat(picture(Base64.getEncoder().encode(PNG))).isEqualTo(PNG);
    }

    @Test
    void theHeadOfADataUrlIsPassedOver() {
        var text = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(JPEG);

        assertThat(picture(bytes(text))).isEqualTo(JPEG);
    }

    @Test
    void base64MayComeInLinesAndBetweenSpaces() {
        var text = "\r\n " + Base64.getMimeEncoder().encodeToString(JPEG) + "\r\n";

        assertThat(text.strip()).contains("\r\n");
        assertThat(picture(bytes(text))).isEqualTo(JPEG);
    }

    @Test
    void theLargestPictureIsTakenInEitherForm() {
        var largest = jpeg(Upload.MOST);

        assertThat(picture(largest)).hasSize(Upload.MOST);
        assertThat(picture(Base64.getMimeEncoder().encode(largest))).hasSize(Upload.MOST);
    }

    @Test
    void aLargerOneIsNot() {
        var larger = jpeg(Upload.MOST + 1);

        refused(413, "too_large", "front", "manual", larger);
        refused(413, "too_large", "front", "manual", Base64.getEncoder().encode(larger));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void noPictureAtAllIsRefused(byte[] body) {
        refused(400, "no_picture", "front", "manual", body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcde", "data:image/jpeg;base64,abcde", "/9j=/9j/"})
    void textThatIsNoBase64IsRefused(String body) {
        refused(400, "bad_base64", "front", "manual", bytes(body));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"FRONT", "left"})
    void aSideIsFrontOrBack(String orientation) {
        refused(400, "bad_orientation", orientation, "manual", JPEG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "magic"})
    void howItWasTakenIsOneOfThePublishedWords(String captureType) {
        refused(400, "bad_capture_type", "back", captureType, JPEG);
    }

    @ParameterizedTest
    @CsvSource({",api", "manual,manual", "automatic,automatic", "selectedFile,selectedFile", "api,api"})
    void whoDoesNotSayHowItWasTakenIsAProgram(String said, String kept) {
        assertThat(Upload.of("back", said, JPEG).captureType()).isEqualTo(kept);
        assertThat(Upload.of("back", said, JPEG).side()).isEqualTo(Orientation.BACK);
    }

    private static byte[] picture(byte[] body) {
        return Upload.of("front", "manual", body).picture();
    }

    private static void refused(int status, String type, String orientation, String captureType, byte[] body) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Upload.of(orientation, captureType, body))
                .matches(problem -> problem.status() == status, "status " + status)
                .matches(problem -> problem.type().equals(type), "type " + type);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] jpeg(int length) {
        var bytes = new byte[length];
        bytes[0] = (byte) 0xFF;
        bytes[1] = (byte) 0xD8;
        return bytes;
    }
}
