package io.handoff.clearinghouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault decides, together with the status, whether the question may be sent again. */
class SoapAnswerTest {
    private static final String SOAP = "application/soap+xml; charset=utf-8";

    @ParameterizedTest
    @CsvSource({
        "400, s:Sender, w:FailedAuthentication, Refused[why=soap_Sender.FailedAuthentication]",
        "500, s:Sender, w:InvalidSecurity, Refused[why=soap_Sender.InvalidSecurity]",
        "500, s:VersionMismatch,, Refused[why=soap_VersionMismatch]",
        "500, s:MustUnderstand,, Refused[why=soap_MustUnderstand]",
        "500, s:DataEncodingUnknown,, Refused[why=soap_DataEncodingUnknown]",
        "200, s:Sender,, Refused[why=soap_Sender]",
        "500, s:Receiver,, NoAnswer[why=soap_Receiver]",
        "200, s:Receiver,, NoAnswer[why=soap_Receiver]",
        "500, s:Receiver, w:Busy, NoAnswer[why=soap_Receiver.Busy]",
        "400, s:Receiver,, Refused[why=status_400]",
        "503, s:Sender,, NoAnswer[why=status_503]",
        "500, nonsense:, , NoAnswer[why=status_500]"
    })
    void aFaultIsTold(int status, String code, String subcode, String told) {
        var more = subcode == null ? "" : "<s:Subcode><s:Value>" + subcode + "</s:Value></s:Subcode>";

        assertThat(reply(
                        status,
                        SOAP,
                        "<s:Fault><s:Code><s:Value>" + code + "</s:Value>" + more + "</s:Code>"
                                + "<s:Reason><s:Text xml:lang='en'>ADA OKAFOR</s:Text></s:Reason></s:Fault>"))
                .hasToString(told);
    }

    @Test
    void aRefusalOfTheEnvelopeCountsWithAnyStatus() {
        var refusal = answer("<Payload/><ErrorCode>UnAuthorized</ErrorCode>");

        assertThat(reply(200, SOAP, refusal)).hasToString("Refused[why=UnAuthorized]");
        assertThat(reply(500, SOAP, refusal)).hasToString("Refused[why=UnAuthorized]");
    }

    @Test
    void anAnswerCountsWithAGoodStatusOnly() {
        var good = answer("<Payload>ISA~</Payload><ErrorCode>Success</ErrorCode>");

        assertThat(reply(200, SOAP, good)).isEqualTo(new Reply.Answered("ISA~"));
        assertThat(reply(500, SOAP, good)).hasToString("NoAnswer[why=status_500]");
        assertThat(reply(403, SOAP, good)).hasToString("Refused[why=status_403]");
        assertThat(reply(200, SOAP, answer("<ErrorCode>Success</ErrorCode>"))).hasToString("Refused[why=no_payload]");
    }

    @Test
    void whatIsNoSoapIsNotRead() {
        var good = answer("<Payload>ISA~</Payload><ErrorCode>Success</ErrorCode>");

        assertThat(reply(200, "text/xml", good)).hasToString("NoAnswer[why=unreadable]");
        assertThat(reply(200, null, good)).hasToString("NoAnswer[why=unreadable]");
        assertThat(reply(500, "text/html", "busy")).hasToString("NoAnswer[why=status_500]");
    }

    private static String answer(String fields) {
        return "<c:COREEnvelopeRealTimeResponse xmlns:c='" + SoapForm.CORE + "'>" + fields
                + "</c:COREEnvelopeRealTimeResponse>";
    }

    private static Reply reply(int status, String type, String body) {
        var text = "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope' xmlns:w='urn:w'><s:Body>" + body
                + "</s:Body></s:Envelope>";
        return Call.reply(new Came(status, type, text.getBytes(StandardCharsets.UTF_8)), new SoapAnswer());
    }

    private record Came(int statusCode, String type, byte[] body) implements HttpResponse<byte[]> {
        @Override
        public HttpHeaders headers() {
            return HttpHeaders.of(type == null ? Map.of() : Map.of("Content-Type", List.of(type)), (a, b) -> true);
        }

        @Override
        public HttpRequest request() {
            return null;
        }

        @Override
        public Optional<HttpResponse<byte[]>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }

        @Override
        public URI uri() {
            return null;
        }

        @Override
        public Version version() {
            return Version.HTTP_1_1;
        }
    }
}
