package io.handoff.clearinghouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoapFormTest {
    private static final UUID ID = UUID.fromString("7a5c9f7e-55a0-4c1f-9d5e-0d8f3c1f2b10");
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.891Z");
    private static final String X12 = "ISA*00*          ~NM1*IL*1*O'BRIEN & SON<>~IEA*1*000000001~";
    private static final String ANSWER =
            """
            <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
              <s:Header>HEADER</s:Header>
              <s:Body>
                <n:COREEnvelopeRealTimeResponse xmlns:n="http://www.caqh.org/SOAP/WSDL/CORERule2.2.0.xsd">
                  <PayloadType>X12_271_Response_005010X279A1</PayloadType>
                  <ProcessingMode>RealTime</ProcessingMode>
                  <CORERuleVersion>2.2.0</CORERuleVersion>
                  <Payload><![CDATA[ISA*00~]]></Payload>
                  <ErrorCode>   </ErrorCode>
                </n:COREEnvelopeRealTimeResponse>
              </s:Body>
            </s:Envelope>""";

    private final CoreEnvelope question = question(X12);

    @Test
    void aQuestionIsAMessageAsInTheRule() {
        var text = text(SoapForm.write(question));

        assertThat(text.replaceFirst("^<\\?xml[^>]*\\?>\\s*", "").replaceAll(">\\s+<", "><"))
                .isEqualTo(
                        """
                        <env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope"><env:Header>\
                        <wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd" \
                        env:mustUnderstand="true"><wsse:UsernameToken><wsse:Username>clinic</wsse:Username>\
                        <wsse:Password Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText">\
                        sec&lt;ret</wsse:Password></wsse:UsernameToken></wsse:Security></env:Header><env:Body>\
                        <core:COREEnvelopeRealTimeRequest xmlns:core="http://www.caqh.org/SOAP/WSDL/CORERule2.2.0.xsd">\
                        <PayloadType>X12_270_Request_005010X279A1</PayloadType><ProcessingMode>RealTime</ProcessingMode>\
                        <PayloadID>7a5c9f7e-55a0-4c1f-9d5e-0d8f3c1f2b10</PayloadID><TimeStamp>2026-03-04T05:06:07Z</TimeStamp>\
                        <SenderID>CLINIC</SenderID><ReceiverID>PAYER</ReceiverID><CORERuleVersion>2.2.0</CORERuleVersion>\
                        <Payload><![CDATA[ISA*00*          ~NM1*IL*1*O'BRIEN & SON<>~IEA*1*000000001~]]></Payload>\
                        </core:COREEnvelopeRealTimeRequest></env:Body></env:Envelope>""");
    }

    @Test
    void itsContentTypeNamesTheOperation() {
        assertThat(SoapForm.CONTENT_TYPE)
                .isEqualTo("application/soap+xml; charset=UTF-8; action=\"RealTimeTransaction\"");
        assertThat(SoapForm.is(SoapForm.CONTENT_TYPE)).isTrue();
        assertThat(SoapForm.is("Application/SOAP+XML;charset=utf-8")).isTrue();
        for (var other : new String[] {null, "", "text/xml", "application/soap+xmls", "multipart/form-data"}) {
            assertThat(SoapForm.is(other)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {X12, "ISA*00~\r\nIEA*1~\r\n", "A ]]> B", "ÉLAN \uD83D\uDE00", "  ISA  "})
    void whatIsWrittenIsReadAgainToTheLetter(String x12) throws IOException {
        var read = SoapReader.question(SoapForm.write(question(x12)));

        assertThat(read.fields())
                .containsExactlyInAnyOrderEntriesOf(question(x12).fields());
        assertThat(read.objection()).isEmpty();
    }

    @Test
    void aQuestionWithoutAUserHasNoSecurity() {
        var by = clearinghouse(null, null);

        assertThat(text(SoapForm.write(CoreEnvelope.request(new Letter(X12, ID, NOW), by))))
                .doesNotContain("Security");
    }

    @Test
    void anAnswerAndARefusalGoTheOtherWay() throws IOException {
        var answer = SoapReader.answer(SoapForm.write(question.answer("ISA~", ID, NOW)));
        var refusal = SoapReader.answer(SoapForm.write(question.refusal("UnAuthorized", "No.", ID, NOW)));

        assertThat(answer.text("SenderID")).isEqualTo("PAYER");
        assertThat(answer.reply()).isEqualTo(new Reply.Answered("ISA~"));
        assertThat(refusal.reply()).isEqualTo(new Reply.Refused("UnAuthorized"));
        assertThat(text(SoapForm.write(question.answer("ISA~", ID, NOW)))).doesNotContain("ret</");
    }

    @Test
    void otherServersWriteInWaysOfTheirOwn() throws IOException {
        var qualified = ANSWER.replaceAll("<(/?)([PCE]\\w+)>", "<$1n:$2>");
        var spaced = ANSWER.replace("<Payload>", "<Payload>\n  ").replace("<s:Header>HEADER</s:Header>", "");
        var signed = ANSWER.replace(
                "HEADER", "<w:Security s:mustUnderstand='1' xmlns:w='" + SoapForm.SECURITY + "'><t/></w:Security>");
        var elsewhere = ANSWER.replace("HEADER", "<x:Hop s:mustUnderstand='true' s:role='urn:hop' xmlns:x='urn:x'/>");

        for (var text : List.of(ANSWER, qualified, spaced, signed, elsewhere, "\uFEFF" + ANSWER)) {
            assertThat(answer(text).reply()).isInstanceOfSatisfying(Reply.Answered.class, told -> assertThat(
                            told.x12().strip())
                    .isEqualTo("ISA*00~"));
        }
    }

    @Test
    void whatMustBeUnderstoodAndIsNotIsAFault() {
        var text = ANSWER.replace("HEADER", "<x:Route s:mustUnderstand='true' xmlns:x='urn:x'/>");

        assertThatExceptionOfType(SoapFault.class)
                .isThrownBy(() -> answer(text))
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("MustUnderstand");
                    assertThat(fault.status()).isEqualTo(500);
                });
    }

    @Test
    void otherVersionsOfSoapAreAFault() {
        var text =
                ANSWER.replace("http://www.w3.org/2003/05/soap-envelope", "http://schemas.xmlsoap.org/soap/envelope/");

        assertThatExceptionOfType(SoapFault.class)
                .isThrownBy(() -> answer(text))
                .satisfies(fault -> assertThat(fault.reply()).isEqualTo(new Reply.Refused("soap_VersionMismatch")));
    }

    @Test
    void aFaultThatIsWrittenIsReadAgain() {
        assertThatExceptionOfType(SoapFault.class)
                .isThrownBy(() -> SoapReader.answer(SoapForm.write(SoapFault.ofSender())))
                .satisfies(fault -> {
                    assertThat(fault.reply()).isEqualTo(new Reply.Refused("soap_Sender"));
                    assertThat(fault.status()).isEqualTo(400);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ISA*00~",
                "<html><body>busy</body></html>",
                "<a",
                "<Envelope/>",
                "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'/>",
                "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body/></s:Envelope>",
                "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Header/></s:Envelope>",
                "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body><s:Fault/></s:Body></s:Envelope>",
                "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body><COREEnvelopeRealTimeResponse/></s:Body>"
                        + "</s:Envelope>"
            })
    void whatIsNoMessageIsNotRead(String text) {
        assertThatIOException().isThrownBy(() -> answer(text));
    }

    @Test
    void aQuestionIsNoAnswerAndNothingIsTakenTwice() {
        assertThatIOException().isThrownBy(() -> SoapReader.answer(SoapForm.write(question)));
        assertThatIOException()
                .isThrownBy(() -> answer(ANSWER.replace("<ErrorCode>", "<Payload>ISA*99~</Payload><ErrorCode>")));
    }

    @Test
    void noFileIsReadAndNothingGrows(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "SECRET");
        var file =
                "<!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + ANSWER.replace("ISA", "]]>&e;<![CDATA[");
        var laughs = "<!DOCTYPE a [<!ENTITY e '" + "ha".repeat(1000) + "'>]>"
                + ANSWER.replace("ISA", "]]>" + "&e;".repeat(1000) + "<![CDATA[");
        var remote = "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'>" + ANSWER;

        for (var text : List.of(file, laughs, remote)) {
            assertThatIOException().isThrownBy(() -> answer(text)).withMessage("no sound XML");
        }
    }

    @Test
    void whatIsTooDeepIsNotRead() {
        var deep = ANSWER.replace("HEADER", "<a>".repeat(200_000) + "</a>".repeat(200_000));

        assertThatIOException().isThrownBy(() -> answer(deep)).withMessage("no sound XML");
    }

    @Test
    void whatHasTooManyElementsIsNotRead() {
        var many = ANSWER.replace("<Payload>", "<a/>".repeat(100_000) + "<Payload>");

        assertThatIOException().isThrownBy(() -> answer(many)).withMessage("too much XML");
    }

    @Test
    void aLargeAnswerIsReadWhole() throws IOException {
        var large = "EB*1~".repeat(200_000);

        assertThat(answer(ANSWER.replace("ISA*00~", large)).text("Payload")).isEqualTo(large);
    }

    /** The same every time, so that a failure is there the next time too. */
    @Test
    void whateverIsDamagedIsEitherReadOrNot() {
        var random = new Random(270);
        var sound = SoapForm.write(question.answer(X12, ID, NOW));
        for (int i = 0; i < 500; i++) {
            var damaged = sound.clone();
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                SoapReader.answer(damaged).reply();
            } catch (IOException e) {
                assertThat(e).hasMessageNotContaining("BRIEN");
            }
        }
    }

    private static CoreEnvelope answer(String text) throws IOException {
        return SoapReader.answer(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static CoreEnvelope question(String x12) {
        return CoreEnvelope.request(new Letter(x12, ID, NOW), clearinghouse("clinic", "sec<ret"));
    }

    private static Clearinghouse clearinghouse(String userName, String password) {
        return new Clearinghouse(
                Form.CORE_SOAP,
                URI.create("https://edi.example.org/core"),
                new Party("ZZ", "CLINIC", "CLINIC"),
                new Party("ZZ", "PAYER", "PAYER"),
                true,
                userName,
                password,
                Map.of(),
                null,
                List.of("30"),
                null,
                null);
    }
}
