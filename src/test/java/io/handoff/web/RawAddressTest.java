package io.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/v1/cards, /v1/cards",
        "/v1/cards/a?b#c, /v1/cards/a%3Fb%23c",
        "/v1/cards/é|%, /v1/cards/%C3%A9%7C%25",
        "/v1/cards/a%2fb%5Cc, /v1/cards/a%2fb%5Cc"
    })
    void aPathIsEncodedAgain(String decoded, String encoded) {
        assertThat(RawAddress.uri(decoded, false)).isEqualTo(encoded);
    }

    @ParameterizedTest
    @CsvSource({"http://[::1]:8080/a|b, http://[::1]:8080/a%7Cb", "http://localhost, http://localhost"})
    void theHostBeforeItStays(String decoded, String encoded) {
        assertThat(RawAddress.uri(decoded, true)).isEqualTo(encoded);
    }

    @Test
    void aQueryKeepsWhatIsEncodedAndGetsTheRestEncoded() {
        assertThat(RawAddress.query("name=A%26B+C|D{E}&x=[\"^`\u00c3\u00a9"))
                .isEqualTo("name=A%26B+C%7CD%7BE%7D&x=[%22%5E%60%C3%A9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "^", "{}", "`", "\"", "<>", "\\", "\0", "\u00ff", "#", " "})
    void anySignMakesAnAddress(String sign) {
        assertThat(URI.create("http://localhost" + RawAddress.uri("/" + sign, false) + "?" + RawAddress.query(sign)))
                .isNotNull();
    }
}
