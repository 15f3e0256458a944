package io.handoff.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.client.Desk;
import io.handoff.client.Phone;
import io.handoff.launch.Accounts;
import io.handoff.launch.Keys;
import io.handoff.launch.Mode;
import io.handoff.testing.Account;
import io.handoff.testing.TestServer;
import io.handoff.webhooks.Hospital.Hook;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The setting, and who may touch it. */
class WebhooksIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final String ONE = "https://one.example.org/hook";
    private static final String TWO = "https://two.example.org/hook";

    private final Hospital hospital = new Hospital(SERVER);

    @Test
    void aSecretIsShownOnceAndStoredSealed() {
        var made = hospital.set(List.of(Map.of("url", ONE))).json().get(0);
        var secret = made.path("secret").asText();

        assertThat(secret).startsWith("whsec_");
        var bytes = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        assertThat(bytes).hasSize(32);
        assertThat(hospital.storesInClear(bytes)).isFalse();
        assertThat(hospital.webhook(Hook.of(made)).has("secret")).isFalse();
        assertThat(hospital.set(List.of(Map.of("url", ONE))).json().get(0).has("secret"))
                .isFalse();
    }

    @Test
    void whatWasNeverSetIsAnEmptyList() {
        assertThat(hospital.backend().setting("webhooks").expect(200).json()).isEmpty();
    }

    @Test
    void whatIsReadCanBeSentBackAndChangesNothing() {
        hospital.set(
                List.of(Map.of("url", ONE, "events", List.of("card.completed")), Map.of("url", TWO, "enabled", false)));
        var before = hospital.backend().setting("webhooks").json();

        hospital.set(before);

        assertThat(hospital.backend().setting("webhooks").json()).isEqualTo(before);
        assertThat(before.at("/0/events/0").asText()).isEqualTo("card.completed");
        assertThat(before.at("/0/events")).hasSize(1);
        assertThat(before.at("/1/events")).hasSize(EventType.values().length);
        assertThat(before.at("/1/enabled").asBoolean()).isFalse();
    }

    @Test
    void aReceiverIsKnownByItsUrlOrByItsIdAndOneThatIsLeftOutIsGone() {
        var made = hospital.set(List.of(Map.of("url", ONE), Map.of("url", TWO))).json();
        var one = made.at("/0/id").asText();
        var two = made.at("/1/id").asText();

        // the two exchange their urls
        var exchanged = hospital.set(List.of(Map.of("id", one, "url", TWO), Map.of("id", two, "url", ONE)))
                .json();
        assertThat(exchanged.at("/0/id").asText()).isEqualTo(one);
        assertThat(exchanged.at("/1/url").asText()).isEqualTo(ONE);
        assertThat(exchanged.findValues("secret")).isEmpty();

        hospital.set(List.of(Map.of("url", ONE)));
        assertThat(ids(hospital.backend().setting("webhooks").json())).containsExactly(two);
        hospital.post(one + "/rotate").expect(404);
        // the url that was removed is a new receiver when it comes again
        assertThat(hospital.set(List.of(Map.of("url", TWO)))
                        .json()
                        .at("/0/secret")
                        .asText())
                .startsWith("whsec_");
    }

    static Stream<Object> nonsense() {
        return Stream.of(
                Map.of("url", ONE),
                List.of(ONE),
                List.of(Map.of()),
                List.of(Map.of("url", 7)),
                List.of(Map.of("url", ONE), Map.of("url", ONE)),
                List.of(Map.of("url", ONE, "enabled", "yes")),
                List.of(Map.of("url", ONE, "events", List.of())),
                List.of(Map.of("url", ONE, "events", List.of("card.eaten"))),
                List.of(Map.of("url", ONE, "events", "card.created")),
                List.of(Map.of("url", ONE, "id", "1")),
                List.of(Map.of("url", ONE, "id", UUID.randomUUID())),
                Stream.iterate(1, n -> n + 1)
                        .limit(11)
                        .map(n -> Map.of("url", ONE + n))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsRefusedWithASentence(Object value) {
        var answer = hospital.backend().set("webhooks", value).expect(400);

        assertThat(answer.text("type")).isEqualTo("bad_setting");
        assertThat(answer.text("message")).startsWith("The setting webhooks ");
        assertThat(hospital.backend().setting("webhooks").json()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://one.example.org/hook",
                "https://10.0.0.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[fd00::1]/hook",
                "https://167772161/hook",
                "https://user@one.example.org/hook"
            })
    void noAccountMayName(String url) {
        hospital.backend().set("webhooks", List.of(Map.of("url", url))).expect(400);
        live().backend().set("webhooks", List.of(Map.of("url", url))).expect(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:9/hook", "https://localhost/hook", "https://127.0.0.1/", "https://[::1]:9990/"
            })
    void aTestAccountMayNameThisMachineAndALiveOneMayNot(String url) {
        hospital.set(List.of(Map.of("url", url)));

        var refused =
                live().backend().set("webhooks", List.of(Map.of("url", url))).expect(400);
        assertThat(refused.text("type")).isEqualTo("bad_setting");
        live().set(List.of(Map.of("url", ONE)));
    }

    @Test
    void theOperatorMayAllowPrivateHosts() {
        var allowed = TestServer.PRIVATE_WEBHOOK_HOST;
        var live = live();

        live.set(List.of(Map.of("url", "https://" + allowed + "/hook")));
        live.backend()
                .set("webhooks", List.of(Map.of("url", "https://127.0.0.2/hook")))
                .expect(400);
        live.backend()
                .set("webhooks", List.of(Map.of("url", "http://" + allowed + "/hook")))
                .expect(400);
    }

    @Test
    void neitherDesktopNorPhoneTouchesThem() {
        Desk desk = hospital.backend().desk("rosalind");
        Phone phone = Phone.claims(hospital.api(), desk.startHandoff());
        var hook = hospital.set(List.of(Map.of("url", ONE))).json().at("/0/id").asText();

        for (var jwt : List.of(desk.jwt(), phone.jwt())) {
            for (var path : List.of("", "/deliveries")) {
                hospital.api().get("/v1/account/webhooks" + path, jwt).expect(403);
            }
            for (var path : List.of(hook + "/rotate", hook + "/enable", "deliveries/" + hook + "/replay")) {
                hospital.api().post("/v1/account/webhooks/" + path, jwt, null).expect(403);
            }
            hospital.api().send("PUT", "/v1/account/webhooks", jwt, List.of()).expect(403);
        }
    }

    @Test
    void anotherAccountsReceiverDoesNotExist() {
        var hook = hospital.set(List.of(Map.of("url", ONE))).json().at("/0/id").asText();
        var other = new Hospital(SERVER);

        for (var id : List.of(hook, UUID.randomUUID().toString(), "no-id")) {
            other.post(id + "/rotate").expect(404);
            other.post(id + "/enable").expect(404);
        }
        assertThat(other.backend()
                        .set("webhooks", List.of(Map.of("id", hook, "url", TWO)))
                        .status())
                .isEqualTo(400);
        assertThat(ids(hospital.backend().setting("webhooks").json())).containsExactly(hook);
    }

    private static Hospital live() {
        return new Hospital(SERVER, liveAccount(SERVER));
    }

    private static Account liveAccount(TestServer server) {
        try (var connection = server.database().connect()) {
            var account = new Accounts(connection).create("Live " + UUID.randomUUID(), Mode.LIVE);
            var key = new Keys(connection).create(account, Mode.LIVE);
            return new Account(account.id(), account.name(), key.text());
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(json -> json.path("id").asText())
                .toList();
    }
}
