package io.handoff.access;

import static io.handoff.access.Pictures.CARD;
import static io.handoff.access.Pictures.WALL;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Live;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A phone acts inside its handoff only, and no longer than that lives. */
class PhoneIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final Api API = new Api(SERVER.http());

    /** What a phone may do, and how it is answered. */
    private static final Map<String, Integer> ALLOWED = Map.ofEntries(
            entry("POST /cards", 201),
            entry("GET /cards/{card_id}", 200),
            entry("POST /cards/{card_id}/upload", 204),
            entry("POST /cards/{card_id}/generate-upload-url", 200),
            entry("GET /generate-upload-url", 200),
            entry("POST /cards/{card_id}/performance", 200),
            entry("POST /scans/{scan_id}/metadata", 200),
            entry("POST /eligibility", 201),
            entry("GET /eligibility/{eligibility_id}", 200),
            entry("GET /handoffs/{handoff_id}", 200),
            entry("GET /events", 200),
            entry("POST /handoffs/{handoff_id}/cancel", 200));

    private static Desk desk;

    @BeforeAll
    static void aPersonSitsAtTheDesk() {
        desk = Backend.ofNewAccount(SERVER).desk("rosalind");
        desk.openSocket();
    }

    static Stream<RestOperation> operations() {
        return RestOperation.all().stream().filter(operation -> !operation.forStrangers());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aPhoneMayDoWhatTheTableAllows(RestOperation operation) {
        var phone = Phone.claims(API, desk.startHandoff());
        var things = Belongings.of(phone, phone.handoff());

        var answer = things.call(API, operation, phone.jwt());

        assertThat(answer.status()).isEqualTo(ALLOWED.getOrDefault(operation.name(), 403));
        if (answer.status() == 403) {
            assertThat(answer.text("type")).isEqualTo("not_allowed");
        }
    }

    static List<Named<Consumer<Phone>>> ends() {
        return List.of(
                Named.of("cancelled", phone -> desk.cancel(phone.handoff()).expect(200)),
                Named.of(
                        "cancelled", phone -> API.post("/v1/handoffs/" + phone.handoff() + "/cancel", phone.jwt(), null)
                                .expect(200)),
                Named.of("rejected", PhoneIT::reject),
                Named.of("expired", phone -> new Sql(SERVER).timeIsOver(phone.handoff())));
    }

    private static String tokenOfLastLink;

    private static void reject(Phone phone) {
        API.send(
                        "POST",
                        "/v1/handoffs/reject",
                        null,
                        Map.of("token", tokenOfLastLink),
                        "X-Handoff-Device",
                        phone.device())
                .expect(204);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void withItsHandoffThePhonesTokenIsDeadAtOnce(Consumer<Phone> end) {
        var offer = desk.startHandoff();
        tokenOfLastLink = offer.token();
        var phone = Phone.claims(API, offer);
        var things = Belongings.of(phone, phone.handoff());
        var socket = phone.openSocket();

        end.accept(phone);
        var told = desk.waitsFor(frame -> phone.handoff().equals(frame.text("handoff_id"))
                && "handoff".equals(frame.type())
                && List.of("cancelled", "rejected", "expired").contains(frame.state()));

        assertThat(operations()).allSatisfy(operation -> {
            var answer = things.call(API, operation, phone.jwt());
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text("type")).isEqualTo("forbidden");
        });
        assertThat(Live.refusal(API, phone.jwt())).isEqualTo(403);
        assertThat(Phone.tries(API, offer, phone.device()).status()).isEqualTo(410);

        socket.waitsForEnd();
        assertThat(socket.frames().get(socket.frames().size() - 1).eventId()).isEqualTo(told.eventId());
    }

    @Test
    void afterCompletionThePhoneReadsAndSendsWhatIsLateButStartsNothing() {
        var offer = desk.startHandoff();
        var phone = Phone.claims(API, offer);
        var card = phone.createCard();
        var scan = phone.upload(card, CARD).text("scan_id");
        desk.waitsFor(
                frame -> frame.is("handoff", "completed") && phone.handoff().equals(frame.text("handoff_id")));

        API.post("/v1/cards", phone.jwt(), null).expect(403);
        API.post("/v1/handoffs/" + phone.handoff() + "/cancel", phone.jwt(), null)
                .expect(403);

        API.post("/v1/cards/" + card + "/generate-upload-url", phone.jwt(), Map.of("orientation", "front"))
                .expect(403);
        API.get("/v1/generate-upload-url?expiration=100", phone.jwt()).expect(403);

        assertThat(phone.card(card).expect(200).text("state")).isEqualTo("completed");
        API.get("/v1/handoffs/" + phone.handoff(), phone.jwt()).expect(200);
        phone.upload(card, "front", WALL).expect(204);
        phone.upload(card, "back", WALL).expect(204);
        API.post("/v1/scans/" + scan + "/metadata", phone.jwt(), Map.of("blur", 0.1))
                .expect(200);
        API.post("/v1/cards/" + card + "/performance", phone.jwt(), Map.of("seconds", 4))
                .expect(200);
        try (var socket = phone.openSocket()) {
            socket.resume(0);
            socket.waitsFor(frame -> frame.is("handoff", "completed"));
        }
        assertThat(phone.events(0, 0).events()).anyMatch(frame -> frame.is("handoff", "completed"));
    }

    @Test
    void metadataMayComeWhileThePictureIsBeingRead() throws Exception {
        var phone = Phone.claims(API, desk.startHandoff());
        var things = Belongings.of(phone, phone.handoff());

        try (var reader = new Sql.Reader(SERVER, things)) {
            var answer = CompletableFuture.supplyAsync(
                    () -> API.post("/v1/scans/" + things.scan() + "/metadata", phone.jwt(), Map.of("blur", 0.1)));
            reader.changesTheScanWhileAnotherWaits();

            assertThat(answer.get().status()).isEqualTo(200);
        }
    }
}
