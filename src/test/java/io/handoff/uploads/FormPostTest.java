package io.handoff.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handoff.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormPostTest {
    private static final String TYPE = "multipart/form-data; boundary=xYz";
    private static final String PART = "--xYz\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
    private static final String FILE =
            "--xYz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n";
    private static final String END = "\r\n--xYz--\r\n";

    @Test
    void fieldsComeInTheirOrderAndTheFileAfterThem() throws IOException {
        var form = open(field("key", "a") + field("policy", "b==") + FILE + "picture" + END);

        assertThat(form.fields()).containsExactly(Map.entry("key", "a"), Map.entry("policy", "b=="));
        assertThat(form.file(most(7))).asString().isEqualTo("picture");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r",
                "\n",
                "\r\n",
                "\r\n--",
                "\r\n--xY",
                "\r\n--xYa",
                "\r\r\n--xy\r",
                "a\r\n\r\n--xZ\r\nb",
                "--xYz",
                "\r\n-\r\n--xY\r\n--x"
            })
    void bytesThatLookLikeABoundaryAreNone(String bytes) throws IOException {
        assertThat(open(FILE + bytes + END).file(most(100)))
                .asString(StandardCharsets.ISO_8859_1)
                .isEqualTo(bytes);
    }

    @Test
    void everyByteComesThroughHoweverItArrives() throws IOException {
        var bytes = new byte[100_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 256);
        }
        var body = (field("key", "a") + FILE + new String(bytes, StandardCharsets.ISO_8859_1) + END)
                .getBytes(StandardCharsets.ISO_8859_1);

        for (int most : new int[] {1, 2, 7, 8191, 8192, 8193, body.length}) {
            assertThat(FormPost.open(TYPE, new InPieces(body, most)).file(most(bytes.length)))
                    .isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=\"xYz\"",
                "Multipart/Form-Data;boundary=xYz",
                "multipart/form-data; charset=utf-8; boundary=xYz",
                "multipart/form-data; boundary=xYz; charset=utf-8"
            })
    void theBoundaryMayBeSaidInManyWays(String type) throws IOException {
        assertThat(open(type, "preamble\r\n" + FILE + "x" + END).file(most(1)))
                .asString()
                .isEqualTo("x");
    }

    @Test
    void aNameMayStandWithoutQuotesOrBehindTheFileName() throws IOException {
        var body = "--xYz\r\ncontent-disposition:form-data;name=key\r\n\r\na\r\n"
                + "--xYz\r\nX-Other: 1\r\nContent-Disposition: form-data; filename=\"b\"; name=\"file\"\r\n\r\nx" + END;

        assertThat(open(body).field("key")).isEqualTo("a");
    }

    @Test
    void valuesAreUtf8AndMayBeEmptyAndWhatFollowsTheFileIsPassedOver() throws IOException {
        var form =
                open(field("name", new String("Łukasz".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                        + field("empty", "") + FILE + "x" + "\r\n" + field("late", "b") + "--xYz--");

        assertThat(form.fields()).isEqualTo(Map.of("name", "Łukasz", "empty", ""));
        assertThat(form.file(most(1))).hasSize(1);
        assertThat(form.fields()).doesNotContainKey("late");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "image/jpeg",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/mixed; boundary=xYz"
            })
    void anotherKindOfBodyIsRefused(String type) {
        refused("MalformedPOSTRequest", () -> open(type, FILE + "x" + END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--",
                "--xYz",
                "--xYz\r\n",
                "--xYz garbage\r\n",
                "--xYz\r\nContent-Type: a\r\n\r\nx\r\n--xYz--"
            })
    void aBrokenBodyIsRefused(String body) {
        refused("MalformedPOSTRequest", () -> open(body));
    }

    @Test
    void aFileThatIsCutShortIsRefused() throws IOException {
        var form = open(FILE + "half a pict");

        refused("MalformedPOSTRequest", () -> form.file(most(100)));
    }

    @Test
    void aFieldThatComesTwiceIsRefused() {
        refused("MalformedPOSTRequest", () -> open(field("key", "a") + field("key", "a") + FILE + "x" + END));
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        refused("InvalidArgument", () -> open(field("key", "a") + "--xYz--\r\n"));
    }

    @Test
    void aFieldThatIsMissingIsNamed() throws IOException {
        var form = open(FILE + "x" + END);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> form.field("policy"))
                .withMessageContaining("'policy'")
                .matches(problem -> problem.type().equals("InvalidArgument"));
    }

    @ParameterizedTest
    @CsvSource({"0, EntityTooSmall", "11, EntityTooLarge", "100000, EntityTooLarge"})
    void aFileOfAnotherSizeIsRefused(int size, String code) throws IOException {
        var form = open(FILE + "x".repeat(size) + END);

        refused(code, () -> form.file(most(10)));
    }

    @Test
    void fieldsThatAreTooLargeAreRefusedWithoutBeingKept() {
        refused("MaxPostPreDataLengthExceeded", () -> open(field("key", "x".repeat(40_000)) + FILE + "x" + END));
        refused("MaxPostPreDataLengthExceeded", () -> open(field("k".repeat(40_000), "x") + FILE + "x" + END));
        refused("MaxPostPreDataLengthExceeded", () -> open("x".repeat(40_000)));
        var many = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            many.append(field("k" + i, "x"));
        }
        refused("MaxPostPreDataLengthExceeded", () -> open(many + FILE + "x" + END));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(problem -> {
            assertThat(problem.type()).isEqualTo(code);
            assertThat(problem.status()).isEqualTo(400);
        });
    }

    private static String field(String name, String value) {
        return PART.formatted(name, value);
    }

    private static FormPost open(String body) throws IOException {
        return open(TYPE, body);
    }

    private static FormPost open(String type, String body) throws IOException {
        return FormPost.open(type, new ByteArrayInputStream(body.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static FormPolicy most(int bytes) {
        return new FormPolicy(Instant.EPOCH, Map.of(), bytes);
    }

    /** A network that brings a few bytes at a time. */
    private static final class InPieces extends FilterInputStream {
        private final int most;

        InPieces(byte[] bytes, int most) {
            super((InputStream) new ByteArrayInputStream(bytes));
            this.most = most;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return super.read(into, from, Math.min(most, length));
        }
    }
}
