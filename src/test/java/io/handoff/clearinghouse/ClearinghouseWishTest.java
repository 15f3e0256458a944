package io.handoff.clearinghouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.config.Json;
import io.handoff.outgoing.Reach;
import io.handoff.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearinghouseWishTest {
    private static final Reach LIVE = new Reach(List.of(), false);
    private static final Reach TEST = new Reach(List.of(), true);

    @Test
    void whatIsLeftOutIsUsual() {
        var read = ClearinghouseWish.read(least(), null, LIVE);

        assertThat(read.form()).isEqualTo(Form.CORE_MIME);
        assertThat(read.sender()).isEqualTo(new Party("ZZ", "CLINIC", "CLINIC"));
        assertThat(read.production()).isTrue();
        assertThat(read.serviceTypes()).containsExactly("30");
        assertThat(read.timeZone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(read.userName()).isNull();
        assertThat(ClearinghouseWish.read(least(), null, TEST).production()).isFalse();
    }

    @Test
    void whatIsShownCanBeSentBackWithoutItsSecrets() {
        var core = least().put("username", "clinic").put("password", "hidden 1");
        var soap = core.deepCopy().put("transport", "core_soap");
        var post = least().put("transport", "http_post").put("content_type", "application/EDI-X12");
        post.putObject("headers").put("Authorization", "Bearer hidden 2");
        for (var wish : List.of(core, soap, post)) {
            var set = ClearinghouseWish.read(wish, null, LIVE);
            var shown = Json.MAPPER.<JsonNode>valueToTree(ClearinghouseView.of(set));

            assertThat(shown.toString()).doesNotContain("hidden");
            assertThat(ClearinghouseWish.read(shown, set, LIVE)).isEqualTo(set);
        }
    }

    @Test
    void secretsDoNotFollowToAnotherAddress() {
        var set = ClearinghouseWish.read(least().put("username", "clinic").put("password", "hidden"), null, LIVE);
        var moved = least().put("url", "https://elsewhere.example.org/")
                .put("username", "clinic")
                .put("password", true);
        var header = least().put("transport", "http_post");
        header.putObject("headers").put("Authorization", true);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ClearinghouseWish.read(moved, set, LIVE))
                .withMessageContaining("password");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ClearinghouseWish.read(header, set, LIVE))
                .withMessageContaining("Authorization");
    }

    @Test
    void theSandboxHasCredentialsAndIdsOfItsOwn() {
        var wish = Json.MAPPER.createObjectNode().put("url", "sandbox").put("transport", "core_soap");
        wish.put("time_zone", "Pacific/Honolulu").putArray("service_types").add("98");
        var set = ClearinghouseWish.read(wish, null, TEST);
        var shown = Json.MAPPER.<JsonNode>valueToTree(ClearinghouseView.of(set));

        assertThat(set.form()).isEqualTo(Form.CORE_SOAP);
        assertThat(set.serviceTypes()).containsExactly("98");
        assertThat(set.timeZone()).isEqualTo(ZoneId.of("Pacific/Honolulu"));
        assertThat(ClearinghouseWish.read(shown, set, TEST)).isEqualTo(set);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ClearinghouseWish.read(wish.put("transport", "http_post"), null, TEST))
                .withMessageContaining("sandbox");
    }

    @Test
    void itIsStoredAndReadAgain() {
        var set = ClearinghouseWish.read(
                least().put("username", "clinic")
                        .put("password", "hidden")
                        .put("payer_ids", "stedi")
                        .put("time_zone", "Pacific/Honolulu"),
                null,
                LIVE);

        assertThat(Json.read(Json.bytes(set), Clearinghouse.class)).isEqualTo(set);
        assertThat(new String(Json.bytes(set), StandardCharsets.UTF_8)).contains("hidden");
    }

    @Test
    void aSettingOfEarlierDaysHasTheUsualTimeZone() {
        var earlier = Json.MAPPER.<ObjectNode>valueToTree(ClearinghouseWish.read(least(), null, LIVE));
        earlier.remove("time_zone");
        assertThat(Json.read(Json.bytes(earlier), Clearinghouse.class).timeZone())
                .isEqualTo(Clearinghouse.USUAL_ZONE);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    url, ftp://example.org/
                    url, http://example.org/
                    url, http://localhost/
                    transport, pigeon
                    sender_id, sixteen letters..
                    sender_id, small
                    sender_id, A*B
                    sender_id, ' A'
                    receiver_id, ''
                    sender_qualifier, Z
                    usage, perhaps
                    payer_ids, change_healthcare
                    content_type, nonsense
                    time_zone, EST5
                    time_zone, -05:00
                    username, two words
                    nobody_knows, this
                    """)
    void whatIsWrongIsNamed(String member, String value) {
        var wish = least().put(member, value);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ClearinghouseWish.read(wish, null, LIVE))
                .withMessageContaining(member)
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(400));
    }

    @ParameterizedTest
    @CsvSource({"Host, a", "Content-Length, 1", "'a b', c", "X-Key, 'line\nbreak'", "X-Key, ''"})
    void headersAreSound(String name, String value) {
        var wish = least().put("transport", "http_post");
        wish.putObject("headers").put(name, value);

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> ClearinghouseWish.read(wish, null, LIVE));
    }

    @Test
    void otherJsonIsNoSetting() {
        for (var text : List.of("[]", "1", "\"x\"", "{\"url\": 1}", "{\"service_types\": \"30\"}")) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> ClearinghouseWish.read(Json.MAPPER.readTree(text), null, LIVE));
        }
        var noTypes = least();
        noTypes.putArray("service_types");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> ClearinghouseWish.read(noTypes, null, LIVE));
    }

    private static ObjectNode least() {
        return Json.MAPPER.valueToTree(
                Map.of("url", "https://edi.example.org/core", "sender_id", "CLINIC", "receiver_id", "PAYER"));
    }
}
