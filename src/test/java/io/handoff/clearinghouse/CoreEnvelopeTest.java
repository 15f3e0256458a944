package io.handoff.clearinghouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreEnvelopeTest {
    private static final UUID ID = UUID.fromString("7a5c9f7e-55a0-4c1f-9d5e-0d8f3c1f2b10");
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.891Z");
    private static final String X12 = "ISA*00*          ~GS*HB~\r\nIEA*1*000000001~";

    private final CoreEnvelope question = CoreEnvelope.request(new Letter(X12, ID, NOW), clearinghouse());

    @Test
    void aQuestionHasTheFieldsOfTheRuleInTheirOrder() {
        assertThat(question.fields().keySet())
                .containsExactly(
                        "PayloadType",
                        "ProcessingMode",
                        "PayloadID",
                        "TimeStamp",
                        "UserName",
                        "Password",
                        "SenderID",
                        "ReceiverID",
                        "CORERuleVersion",
                        "Payload");
        assertThat(question.fields())
                .containsEntry("PayloadType", "X12_270_Request_005010X279A1")
                .containsEntry("ProcessingMode", "RealTime")
                .containsEntry("PayloadID", ID.toString())
                .containsEntry("TimeStamp", "2026-03-04T05:06:07Z")
                .containsEntry("CORERuleVersion", "2.2.0");
    }

    @Test
    void whatIsWrittenIsReadAgainToTheLetter() throws IOException {
        var body = MimeForm.write(question, "edge");

        assertThat(MimeForm.read(body, MimeForm.contentType("edge"))).isEqualTo(question);
    }

    @Test
    void otherServersWriteTheFormInWaysOfTheirOwn() throws IOException {
        var body =
                """
                preamble\r
                --=_Part 1\r
                content-type: text/plain; charset=utf-8\r
                content-disposition: form-data; name=PayloadType\r
                \r
                X12_271_Response_005010X279A1\r
                --=_Part 1\r
                Content-Disposition: form-data;\r
                 name="Payload"; filename="a.x12"\r
                Content-Transfer-Encoding: base64\r
                \r
                SVNBKjAwfg==\r
                --=_Part 1--\r
                """;

        var read = MimeForm.read(
                body.getBytes(StandardCharsets.UTF_8), "Multipart/Form-Data; Boundary=\"=_Part 1\"; charset=utf-8");

        assertThat(read.reply()).isEqualTo(new Reply.Answered("ISA*00~"));
    }

    @Test
    void anAnswerGoesTheOtherWayRound() {
        var answer = question.answer("ISA~", ID, NOW);

        assertThat(answer.text("SenderID")).isEqualTo("PAYER");
        assertThat(answer.text("ReceiverID")).isEqualTo("CLINIC");
        assertThat(answer.reply()).isEqualTo(new Reply.Answered("ISA~"));
    }

    @Test
    void anErrorOfTheEnvelopeIsARefusal() {
        assertThat(question.refusal("UnAuthorized", "No.", ID, NOW).reply())
                .isEqualTo(new Reply.Refused("UnAuthorized"));
        assertThat(new CoreEnvelope(Map.of("ErrorCode", "Success")).reply()).isEqualTo(new Reply.Refused("no_payload"));
    }

    @Test
    void aPayloadThatIsNotTheOneThatWasSentIsNoAnswer() {
        var sum = CoreEnvelope.sha1("ISA~".getBytes(StandardCharsets.UTF_8));

        assertThat(sum).isEqualTo("7958df2a81b7e1dd8e83a73bec3c9244e64a5acf");
        assertThat(with("CheckSum", sum)).isInstanceOf(Reply.Answered.class);
        assertThat(with("CheckSum", sum.toUpperCase(java.util.Locale.ROOT))).isInstanceOf(Reply.Answered.class);
        assertThat(with("CheckSum", "0" + sum.substring(1) + "0")).isEqualTo(new Reply.NoAnswer("damaged"));
        assertThat(with("PayloadLength", "4")).isInstanceOf(Reply.Answered.class);
        assertThat(with("PayloadLength", "5")).isEqualTo(new Reply.NoAnswer("damaged"));
    }

    @ParameterizedTest
    @CsvSource({
        "PayloadType, X12_276_Request_005010X212, PayloadTypeIllegal",
        "PayloadType, '', PayloadTypeRequired",
        "ProcessingMode, Batch, ProcessingModeIllegal",
        "CORERuleVersion, 2.1.0, VersionMismatch",
        "CORERuleVersion, '', CORERuleVersionRequired",
        "PayloadID, ' ', PayloadIDRequired",
        "TimeStamp, '', TimeStampRequired",
        "SenderID, '', SenderIDRequired",
        "ReceiverID, '', ReceiverIDRequired",
        "Payload, '', PayloadRequired"
    })
    void whatIsWrongWithAQuestionHasTheCodeOfTheRule(String field, String text, String code) {
        var fields = new LinkedHashMap<>(question.fields());
        fields.put(field, text);

        assertThat(question.objection()).isEmpty();
        assertThat(new CoreEnvelope(fields).objection()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/edi-x12", "", "multipart"})
    void whatIsNoFormIsNotRead(String type) {
        assertThatIOException().isThrownBy(() -> MimeForm.read("<html>".getBytes(StandardCharsets.UTF_8), type));
    }

    @Test
    void aFormWithoutEndIsNotRead() {
        var numbered = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            numbered.append("--b\r\nContent-Disposition: form-data; name=\"x" + i + "\"\r\n\r\nx\r\n");
        }

        assertThatIOException()
                .isThrownBy(() ->
                        MimeForm.read(numbered.toString().getBytes(StandardCharsets.UTF_8), MimeForm.contentType("b")));
    }

    @Test
    void nothingOfItIsShownByChance() {
        assertThat(question + "" + clearinghouse() + new Letter(X12, ID, NOW) + new Reply.Answered(X12))
                .doesNotContain("ISA", "secret");
    }

    private Reply with(String field, String value) {
        var fields = new LinkedHashMap<>(question.answer("ISA~", ID, NOW).fields());
        fields.put(field, value);
        return new CoreEnvelope(fields).reply();
    }

    private static Clearinghouse clearinghouse() {
        return new Clearinghouse(
                Form.CORE_MIME,
                URI.create("https://edi.example.org/core"),
                new Party("ZZ", "CLINIC", "CLINIC"),
                new Party("ZZ", "PAYER", "PAYER"),
                true,
                "clinic",
                "secret",
                Map.of(),
                null,
                List.of("30"),
                null,
                null);
    }
}
