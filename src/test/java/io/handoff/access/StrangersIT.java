package io.handoff.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Live;
import io.handoff.client.Phone;
import io.handoff.testing.Account;
import io.handoff.testing.TestServer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is somebody else's looks exactly like what does not exist. */
class StrangersIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final Api API = new Api(SERVER.http());

    private static final List<RestOperation> OPERATIONS = RestOperation.all().stream()
            .filter(operation -> !operation.forStrangers())
            .toList();
    private static final List<RestOperation> OPERATIONS_ON_THINGS = OPERATIONS.stream()
            .filter(operation -> operation.template().contains("_id}"))
            .toList();

    private static Backend clinic;
    private static Desk desk;
    private static Phone phone;
    private static Belongings desks;
    private static Belongings phones;

    /** Tokens of everybody who is not to see the desk's and the phone's things, by who it is. */
    private static Map<String, String> strangers;

    private static Desk otherPerson;
    private static Phone otherPhone;
    private static Backend otherClinic;

    @BeforeAll
    static void everybodyIsThere() {
        clinic = Backend.ofNewAccount(SERVER);
        desk = clinic.desk("rosalind");
        desks = Belongings.of(desk, desk.startHandoff().handoff());
        phone = Phone.claims(API, desk.startHandoff());
        phones = Belongings.of(phone, phone.handoff());
        otherPerson = clinic.desk("tobias");
        otherPhone = Phone.claims(API, desk.startHandoff());
        otherClinic = Backend.ofNewAccount(SERVER);
        strangers = Map.of(
                "another account's key", otherClinic.key(),
                "another account's person of the same name",
                        otherClinic.desk("rosalind").jwt(),
                "another person", otherPerson.jwt(),
                "another person's phone",
                        Phone.claims(API, otherPerson.startHandoff()).jwt(),
                "a phone of another handoff", otherPhone.jwt());
    }

    static Stream<Arguments> everybodyElse() {
        return Stream.of(
                        "another account's key",
                        "another account's person of the same name",
                        "another person",
                        "another person's phone",
                        "a phone of another handoff")
                .flatMap(who -> OPERATIONS_ON_THINGS.stream().map(operation -> arguments(operation, who)));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("everybodyElse")
    void othersThingsLookLikeNothing(RestOperation operation, String who) {
        var token = strangers.get(who);
        var nothing = Belongings.unknown().call(API, operation, token);

        assertThat(nothing.status()).isIn(403, 404);
        for (var things : List.of(desks, phones)) {
            assertSame(things.call(API, operation, token), nothing);
        }
        assertThat(desk.handoff(desks.handoff()).text("state")).isEqualTo("waiting");
        assertThat(desk.handoff(phones.handoff()).text("state")).isIn("capturing", "reading");
    }

    static List<RestOperation> operationsOnThings() {
        return OPERATIONS_ON_THINGS;
    }

    @ParameterizedTest
    @MethodSource("operationsOnThings")
    void aPhoneDoesNotSeeTheThingsOfItsOwnDesk(RestOperation operation) {
        var nothing = Belongings.unknown().call(API, operation, phone.jwt());

        assertSame(desks.call(API, operation, phone.jwt()), nothing);
    }

    @ParameterizedTest
    @MethodSource("operationsOnThings")
    void theOwnerSeesThem(RestOperation operation) {
        var own = Belongings.of(desk, desk.startHandoff().handoff());

        var answer = own.call(API, operation, desk.jwt());

        // there is no phone yet to be confirmed
        var seen = operation.name().equals("POST /handoffs/{handoff_id}/confirm") ? List.of(409) : List.of(200, 204);
        assertThat(answer.status()).isIn(seen);
    }

    @ParameterizedTest
    @MethodSource("operationsOnThings")
    void whatIsNoIdIsUnknownToo(RestOperation operation) {
        var nonsense = new Belongings("1-2-3-4-5", "..%2f..", "no-id", Questions.aboutNothing("no-id"));

        assertThat(nonsense.call(API, operation, desk.jwt()).status()).isIn(400, 404);
    }

    static List<RestOperation> operations() {
        return OPERATIONS;
    }

    @ParameterizedTest
    @MethodSource("operations")
    void withoutCredentialsNothingGoes(RestOperation operation) {
        for (var things : List.of(desks, Belongings.unknown())) {
            var answer = things.call(API, operation, null);

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.text("type")).isEqualTo("unauthorized");
            assertThat(answer.json().required("code").intValue()).isEqualTo(401);
        }
        assertThat(desks.call(API, operation, null, "Authorization", "Basic cm9zYWxpbmQ6c2VjcmV0")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void withBadCredentialsNothingGoesEither(RestOperation operation) {
        for (var credential : badCredentials()) {
            var answer = desks.call(API, operation, credential);

            assertThat(answer.status()).as(credential).isEqualTo(403);
            assertThat(answer.text("type")).isEqualTo("forbidden");
        }
    }

    @Test
    void noSocketOpensWithoutGoodCredentials() {
        assertThat(Live.refusal(API, null)).isEqualTo(401);
        assertThat(Live.refusal(API, "")).isEqualTo(401);
        for (var credential : badCredentials()) {
            assertThat(Live.refusal(API, credential)).as(credential).isEqualTo(403);
        }
    }

    static Stream<Arguments> socketsOfStrangers() {
        return Stream.of(
                arguments("another account's key", cardOf(otherClinic)),
                arguments("another person", otherPerson.createCard()),
                arguments("a phone of another handoff", otherPhone.createCard()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("socketsOfStrangers")
    void whoRegistersAStrangersCardHearsNothing(String who, String own) {
        try (var socket = Live.byQuery(API, strangers.get(who))) {
            socket.register(desks.card());
            socket.register(phones.card());
            socket.register(own);
            socket.waitsFor(frame -> frame.isCard(own, "pending"));

            desk.createCard();
            phone.createCard();
            socket.register(own);
            socket.waitsFor(frame -> socket.frames().size() > 1);

            assertThat(socket.frames()).allMatch(frame -> own.equals(frame.card()));
        }
    }

    private static String cardOf(Backend backend) {
        return API.post("/v1/cards", backend.key(), null).expect(201).text("card_id");
    }

    private static List<String> badCredentials() {
        var bad = new ArrayList<>(List.of("sk_test_nobodys", "sk_", "nonsense", "a.b.c", "..", "%00", revokedKey()));
        var jwt = desk.jwt().split("\\.");
        bad.add(jwt[0] + "." + jwt[1] + ".");
        bad.add(jwt[0] + "." + jwt[1] + "." + phone.jwt().split("\\.")[2]);
        bad.add(base64("{\"alg\":\"none\"}") + "." + jwt[1] + ".");
        bad.add(new String(Base64.getUrlDecoder().decode(jwt[0]))
                        .replace("ES256", "HS256")
                        .transform(StrangersIT::base64)
                + "." + jwt[1] + "." + jwt[2]);
        return bad;
    }

    private static String revokedKey() {
        Account account = SERVER.newAccount();
        new Sql(SERVER).revokeKeys(account.id());
        return account.apiKey();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void assertSame(Answer answer, Answer other) {
        assertThat(answer.status()).isEqualTo(other.status());
        assertThat(answer.bytes()).isEqualTo(other.bytes());
        assertThat(answer.headers().map().keySet())
                .isEqualTo(other.headers().map().keySet());
    }
}
