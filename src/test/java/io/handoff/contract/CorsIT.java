package io.handoff.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.testing.TestServer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of other origins may call, and may read what they are answered: refusals, too. */
class CorsIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final Api API = new Api(SERVER.http());
    private static final Backend CLINIC = Backend.ofNewAccount(SERVER);
    private static final String PAGE = "https://portal.example.org";

    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /v1/cards | good | | 200",
                "POST | /v1/cards | good | { | 400",
                "GET | /v1/cards | | | 401",
                "GET | /v1/cards | sk_test_nobodys | | 403",
                "GET | /v1/cards/0d3bcf5e-2bb3-4c52-9d5a-0a8a3b1d2c11 | good | | 404",
                "GET | /v1/nothing | good | | 404",
                "PATCH | /v1/cards | good | | 405",
                "POST | /v1/handoffs/claim | | large | 413",
                "POST | /v1/eligibility | good | text | 415",
                "POST | /v1/uploads | | {} | 400"
            })
    void aPageReadsWhatItIsAnswered(String method, String path, String token, String body, int status) {
        var bearer = "good".equals(token) ? CLINIC.key() : token;
        Object sent = "large".equals(body) ? "x".repeat(20_000) : body;
        var type = "text".equals(body) ? "text/plain" : "application/json";

        var answer = sent == null
                ? API.send(method, path, bearer, null, "Origin", PAGE)
                : API.send(method, path, bearer, sent, "Origin", PAGE, "Content-Type", type);

        answer.expect(status);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(PAGE);
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("Retry-After", "Date");
        assertThat(header(answer, "Vary")).contains("Origin");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    static Stream<Book.Entry> operations() {
        return Contract.OURS.entries();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aBrowserMayAskBeforeAndRemembersTheAnswer(Book.Entry entry) {
        var path = "/v1"
                + entry.template().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var wanted = "authorization,content-type,x-cardscan-ai-sdk,x-webview-version,x-mobile-sdk-version";

        var answer = API.send(
                "OPTIONS",
                path,
                null,
                null,
                "Origin",
                PAGE,
                "Access-Control-Request-Method",
                entry.method().name(),
                "Access-Control-Request-Headers",
                wanted);

        answer.expect(204);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(PAGE);
        assertThat(words(header(answer, "Access-Control-Allow-Methods")))
                .contains(entry.method().name());
        assertThat(words(header(answer, "Access-Control-Allow-Headers").toLowerCase(java.util.Locale.ROOT)))
                .containsAll(words(wanted));
        assertThat(Integer.parseInt(header(answer, "Access-Control-Max-Age"))).isGreaterThanOrEqualTo(600);
    }

    @Test
    void aPageOfAnotherOriginIsToldThatItMayNotCall() {
        var strict = Backend.ofNewAccount(SERVER);
        strict.set("origins", List.of("https://www.example.org")).expect(200);

        var answer = API.send("GET", "/v1/cards", strict.desk("ada").jwt(), null, "Origin", PAGE);

        assertThat(answer.expect(403).text("message")).contains(PAGE);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s*,\\s*"));
    }

    private static String header(Answer answer, String name) {
        return answer.headers()
                .firstValue(name)
                .orElseThrow(() -> new AssertionError(name + " is missing: " + answer.headers()));
    }
}
