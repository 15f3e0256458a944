package io.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.client.Api;
import io.handoff.testing.TestServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is refused, and whichever layer refuses it, the answer has the documented form: also what no client would send. */
class RefusalsIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final int PATIENCE = 20_000;

    private static String key;

    @BeforeAll
    static void anOrganisationHasAKey() {
        key = SERVER.newAccount().apiKey();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /v1/nothing | 404 | not_found",
                "GET /nothing | 404 | not_found",
                "GET /v1/cards/ | 404 | not_found",
                "GET /v1/cards/a%2fb | 404 | not_found",
                "GET /v1/cards/%00 | 404 | not_found",
                "GET /v1/../../etc/passwd | 404 | not_found",
                "GET /WEB-INF/web.xml | 404 | not_found",
                "GET /web-inf/web.xml | 404 | not_found",
                "GET /META-INF/MANIFEST.MF | 404 | not_found",
                "GET /../WEB-INF/web.xml | 404 | not_found",
                "GET /v1/%2e%2e/%2e%2e/WEB-INF/web.xml | 404 | not_found",
                "GET /v1/cards/%ff%fe | 404 | not_found",
                "GET /v1/cards/%7C%20%25%3F%23 | 404 | not_found",
                "GET /v1/cards%3Flimit=1 | 404 | not_found",
                "GET /v1/cards?cursor=%26limit=1 | 400 | bad_cursor",
                "GET /v1/cards?limit=1%26cursor=x | 400 | bad_limit",
                "DELETE /v1/cards | 405 | method_not_allowed",
                "FOO /v1/cards | 405 | method_not_allowed",
                "TRACE /v1/cards | 405 | method_not_allowed",
                "TRACE /index.html | 405 | method_not_allowed",
                "PROPFIND / | 405 | method_not_allowed",
                "POST /index.html | 405 | method_not_allowed",
            })
    void anAddressOrMethodThatIsNotThereSaysSo(String line, int status, String type) throws IOException {
        isRefused(send(line, "", ""), status, type);
    }

    /** The published widget writes a company's name into the link as it is; RFC 3986 would have these signs encoded. */
    @ParameterizedTest
    @ValueSource(strings = {"|", "^", "{}", "`", "\"", "<>", "\\", "Riverbend%20|%20Downtown"})
    void aSignThatHasNoPlaceInAnAddressIsReadAsItStands(String sign) throws Exception {
        for (boolean secure : List.of(false, true)) {
            assertThat(send(secure, "GET /?token=q3Zr6o7mJmXk1c9vT2uYwA&companyName=" + sign, "", ""))
                    .startsWith("HTTP/1.1 200 ")
                    .containsIgnoringCase("Content-Type: text/html");
            isRefused(send(secure, "GET /v1/nothing?companyName=" + sign, "", ""), 404, "not_found");
            isRefused(send(secure, "GET /v1/cards?cursor=" + sign, "", ""), 400, "bad_cursor");
        }
    }

    /** By the container itself, before anything of ours sees it; the README says so. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/cards?limit=%zz HTTP/1.1\r\nHost: localhost\r\n",
                "GET /v1/cards HTTP/1.1\r\n",
                "GET /v1/cards HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
                "POST /v1/cards HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n",
                "HELLO\r\n"
            })
    void whatIsNoHttpRequestIsAnEmpty400(String head) throws IOException {
        try (var socket = new Socket("127.0.0.1", SERVER.http().getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400 ").endsWith("\r\n\r\n");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept | text/html | 406 | not_acceptable",
                "Accept | /// | 400 | bad_request",
                "Accept | a/b;q=x | 400 | bad_request",
                "Accept-Language | ;;;q=zz | 400 | bad_request",
            })
    void aHeaderThatCannotBeReadOrServedSaysSo(String name, String value, int status, String type) throws IOException {
        isRefused(send("GET /v1/cards", name + ": " + value + "\r\n", ""), status, type);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | text/plain | 415 | unsupported_media_type",
                "{} | /// | 400 | bad_request",
                "{} | */* | 415 | unsupported_media_type",
                "{ | application/json | 400 | malformed_body",
                "[] | application/json | 400 | malformed_body",
                "\"x\" | application/json | 400 | malformed_body",
            })
    void aBodyThatDoesNotBelongThereSaysSo(String body, String type, int status, String word) throws IOException {
        var headers = "Content-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n";

        isRefused(send("POST /v1/eligibility", headers, body), status, word);
    }

    @Test
    void aBodyThatIsCutOffSaysSo() throws IOException {
        var headers = "Content-Type: application/json\r\nContent-Length: 100\r\n";

        isRefused(send("POST /v1/cards", headers, "{\"a\""), 400, "body_cut_short");
    }

    @Test
    void aBodyThatIsFarTooLargeIsRefusedBeforeItIsSent() throws IOException {
        var headers = "Content-Type: image/jpeg\r\nContent-Length: 999999999\r\n";

        isRefused(send("POST /v1/cards", headers, ""), 413, "too_large");
    }

    @ParameterizedTest(name = "{0}: {1} bytes")
    @CsvSource({
        "POST /v1/handoffs/claim, 16385",
        "POST /v1/handoffs/opened, 16385",
        "POST /v1/handoffs/reject, 16385",
        "PUT /v1/account/company, 1048577",
        "POST /v1/cards, 1048577",
        "POST /v1/cards/00000000-0000-0000-0000-000000000000/upload, 15728641",
    })
    void nobodySendsMoreThanItsAddressHasAnyUseFor(String line, int bytes) throws IOException {
        var headers = "Content-Type: application/json\r\nContent-Length: " + bytes + "\r\n";

        isRefused(send(line, headers, ""), 413, "too_large");
    }

    @Test
    void norWithoutSayingHowMuchItIs() throws IOException {
        var body = "4001\r\n" + " ".repeat(0x4001) + "\r\n0\r\n\r\n";
        var headers = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";

        isRefused(send("POST /v1/handoffs/claim", headers, body), 413, "too_large");
    }

    /** Status, headers and body as they come; the connection ends with them. */
    private static String send(String line, String headers, String body) throws IOException {
        return send(new Socket("127.0.0.1", SERVER.http().getPort()), line, headers, body);
    }

    private static String send(boolean secure, String line, String headers, String body) throws Exception {
        return secure
                ? send(trusting().createSocket("127.0.0.1", SERVER.https().getPort()), line, headers, body)
                : send(line, headers, body);
    }

    /** The server has signed its certificate itself. */
    private static SocketFactory trusting() throws GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody()}, null);
        return context.getSocketFactory();
    }

    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // nobody asks
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // whoever it is
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private static String send(Socket opened, String line, String headers, String body) throws IOException {
        try (var socket = opened) {
            socket.setSoTimeout(PATIENCE);
            var request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + key
                    + "\r\n" + headers + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            if (!(socket instanceof SSLSocket)) {
                socket.shutdownOutput();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void isRefused(String answer, int status, String type) throws IOException {
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").doesNotContainIgnoringCase("wildfly", "undertow");
        int end = answer.indexOf("\r\n\r\n");
        assertThat(answer.substring(0, end)).contains("Content-Type: application/json");
        JsonNode body = Api.JSON.readTree(answer.substring(end));
        assertThat(body.required("type").textValue()).isEqualTo(type);
        assertThat(body.required("code").intValue()).isEqualTo(status);
        assertThat(body.required("message").textValue()).isNotBlank();
    }
}
