package io.handoff.access;

import static io.handoff.access.Pictures.CARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Desk.Offer;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One link, one phone; and each way in which a link does not work has its own answer. */
class LinkIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final Api API = new Api(SERVER.http());

    private static Backend clinic;
    private static Desk desk;

    /** The ways in which a link's token comes in. */
    enum Door {
        OPENED(token -> post("opened", token)),
        CLAIM(token -> post("claim", token)),
        REJECT(token -> post("reject", token)),
        VALIDATE(token -> API.get("/v1/validate-magic-link" + (token == null ? "" : "?token=" + token), null));

        private final Function<String, Answer> call;

        Door(Function<String, Answer> call) {
            this.call = call;
        }

        private static Answer post(String verb, String token) {
            return API.post("/v1/handoffs/" + verb, null, token == null ? Map.of() : Map.of("token", token));
        }

        void refuses(String token, int status, String type) {
            var answer = call.apply(token).expect(status);
            assertThat(answer.text("type")).isEqualTo(type);
            assertThat(answer.text("message")).endsWith(".").doesNotContain("Exception");
        }
    }

    @BeforeAll
    static void aPersonSitsAtTheDesk() {
        clinic = Backend.ofNewAccount(SERVER);
        desk = clinic.desk("rosalind");
        desk.openSocket();
    }

    @Test
    void ofTwentyPhonesAtTwoNodesOneWins() throws Exception {
        var node = TestServer.neighbour();
        var offer = desk.startHandoff();

        var answers = atOnce(20, List.of(API, new Api(node.http())), offer);

        var won = answers.stream().filter(answer -> answer.status() == 200).toList();
        assertThat(won).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .hasSize(19)
                .allMatch(
                        answer -> answer.status() == 410 && answer.text("type").equals("link_used"));
        assertThat(desk.handoff(offer.handoff()).text("state")).isEqualTo("claimed");
    }

    private static List<Answer> atOnce(int phones, List<Api> nodes, Offer offer) throws Exception {
        var pool = Executors.newFixedThreadPool(phones);
        try {
            var ready = new CountDownLatch(phones);
            List<Future<Answer>> claims = new ArrayList<>();
            for (int i = 0; i < phones; i++) {
                var node = nodes.get(i % nodes.size());
                claims.add(pool.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return Phone.tries(node, offer, Phone.newDevice());
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (var claim : claims) {
                answers.add(claim.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theSamePhoneMayClaimAgain() {
        var offer = desk.startHandoff();
        var phone = Phone.claims(API, offer);

        var again = Phone.tries(API, offer, phone.device()).expect(200);

        assertThat(again.text("handoff_id")).isEqualTo(phone.handoff());
        assertThat(again.text("Token")).isNotEqualTo(phone.jwt());
        API.get("/v1/handoffs/" + phone.handoff(), again.text("Token")).expect(200);
        API.get("/v1/handoffs/" + phone.handoff(), phone.jwt()).expect(200);
        assertThat(Phone.tries(API, offer, Phone.newDevice()).text("type")).isEqualTo("link_used");
    }

    @Test
    void aClaimedLinkIsOfNoUseToAnybodyElse() {
        var offer = desk.startHandoff();
        var phone = Phone.claims(API, offer);

        assertThat(Phone.opens(API, offer).expect(410).text("type")).isEqualTo("link_used");
        assertThat(Phone.rejects(API, offer.token()).expect(410).text("type")).isEqualTo("link_used");

        assertThat(API.get("/v1/handoffs/" + phone.handoff(), phone.jwt())
                        .expect(200)
                        .text("state"))
                .isEqualTo("claimed");
    }

    @Test
    void whoDoesNotSayWhichPhoneItIsMayClaimOnce() {
        var offer = desk.startHandoff();
        API.get("/v1/validate-magic-link?token=" + offer.token(), null).expect(200);

        Door.VALIDATE.refuses(offer.token(), 410, "link_used");
        Door.CLAIM.refuses(offer.token(), 410, "link_used");
        assertThat(Phone.tries(API, offer, Phone.newDevice()).expect(410).text("type"))
                .isEqualTo("link_used");
    }

    @ParameterizedTest
    @EnumSource
    void aLinkThatIsNotCompleteIsSaidToBeSo(Door door) {
        door.refuses(null, 400, "link_malformed");
        door.refuses("", 400, "link_malformed");
        door.refuses("abc", 400, "link_malformed");
        door.refuses("x".repeat(28), 400, "link_malformed");
        door.refuses("x".repeat(26) + ".", 400, "link_malformed");
    }

    @ParameterizedTest
    @EnumSource
    void aLinkThatNobodyMadeIsUnknown(Door door) {
        door.refuses("x".repeat(27), 404, "link_unknown");
    }

    static Stream<Arguments> everyDoorAndEnd() {
        return Stream.of(Door.values()).flatMap(door -> Stream.of("cancelled", "rejected", "renewed", "expired")
                .map(end -> arguments(door, end)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("everyDoorAndEnd")
    void aLinkThatHasEndedSaysWhy(Door door, String end) {
        var offer = desk.startHandoff();
        switch (end) {
            case "cancelled" -> desk.cancel(offer.handoff()).expect(200);
            case "rejected" ->
                API.post("/v1/handoffs/reject", null, Map.of("token", offer.token()))
                        .expect(204);
            case "renewed" -> renew(offer.handoff());
            default -> new Sql(SERVER).timeIsOverUnnoticed(offer.handoff());
        }

        door.refuses(offer.token(), 410, end.equals("expired") ? "link_expired" : "link_revoked");
    }

    @ParameterizedTest
    @EnumSource
    void theLinkOfACompletedHandoffIsUsed(Door door) {
        door.refuses(completed().token(), 410, "link_used");
    }

    private static Offer completed;

    private static synchronized Offer completed() {
        if (completed == null) {
            completed = desk.startHandoff();
            var phone = Phone.claims(API, completed);
            phone.upload(phone.createCard(), CARD);
            desk.waitsFor(frame -> frame.is("handoff", "completed") && about(completed, frame.text("handoff_id")));
        }
        return completed;
    }

    @Test
    void aRenewedLinkWorksInPlaceOfTheOldOne() {
        var offer = desk.startHandoff();

        var link = renew(offer.handoff()).text("link");

        assertThat(link).isNotEqualTo(offer.link());
        var told = desk.waitsFor(
                frame -> "renewed".equals(frame.text("reason")) && about(offer, frame.text("handoff_id")));
        assertThat(told.text("state")).isEqualTo("waiting");
        Phone.claims(API, new Offer(offer.handoff(), link, offer.answer()));
    }

    @Test
    void lookingAtALinkSpendsNothing() {
        var offer = desk.startHandoff();
        for (int i = 0; i < 3; i++) {
            var path = offer.link().substring(offer.link().indexOf("/?"));
            assertThat(API.get(path, null).expect(200).headers().firstValue("Set-Cookie"))
                    .isEmpty();
            API.send("HEAD", path, null, null).expect(200);
            Phone.opens(API, offer).expect(200);
        }
        assertThat(desk.handoff(offer.handoff()).text("state")).isEqualTo("opened");

        Phone.claims(API, offer);
    }

    @Test
    void theDesktopHearsThatAPersonSaidNotMe() {
        var offer = desk.startHandoff();

        API.post("/v1/handoffs/reject", null, Map.of("token", offer.token())).expect(204);

        var told = desk.waitsFor(frame -> frame.is("handoff", "rejected") && about(offer, frame.text("handoff_id")));
        assertThat(told.text("reason")).isEqualTo("not_me");
    }

    @Test
    void theDesktopHearsThatALinkIsTooOld() {
        var offer = desk.startHandoff();

        new Sql(SERVER).timeIsOver(offer.handoff());

        var told = desk.waitsFor(frame -> frame.is("handoff", "expired") && about(offer, frame.text("handoff_id")));
        assertThat(told.text("reason")).isEqualTo("link_expired");
        API.post("/v1/handoffs/" + offer.handoff() + "/renew", desk.jwt(), null).expect(409);
    }

    @Test
    void theDesktopHearsThatAPhoneWentQuiet() {
        var offer = desk.startHandoff();
        Phone.claims(API, offer);

        new Sql(SERVER).timeIsOver(offer.handoff());

        var told = desk.waitsFor(frame -> frame.is("handoff", "expired") && about(offer, frame.text("handoff_id")));
        assertThat(told.text("reason")).isEqualTo("phone_went_quiet");
    }

    @Test
    void aPublishedLinkLivesAnHourAndLeadsToThisServer() {
        clinic.set("url_bases", List.of("https://scan.example.org")).expect(200);

        for (var token : List.of(desk.jwt(), clinic.key())) {
            var answer = API.get("/v1/generate-magic-link?url_base=https://scan.example.org", token)
                    .expect(200);

            assertThat(Instant.parse(answer.text("expires_at")))
                    .isCloseTo(Instant.now().plus(Duration.ofHours(1)), within(1, ChronoUnit.MINUTES));
            assertThat(answer.text("magic_link")).isEqualTo(SERVER.http() + "/?token=" + answer.text("token"));
            API.get("/v1/validate-magic-link?token=" + answer.text("token"), null)
                    .expect(200);
        }
    }

    @Test
    void aLinkOfOursLivesTenMinutes() {
        assertThat(Instant.parse(desk.startHandoff().answer().text("expires_at")))
                .isCloseTo(Instant.now().plus(Duration.ofMinutes(10)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void aLinkLeadsOnlyWhereTheAccountSays() {
        var account = Backend.ofNewAccount(SERVER);
        account.set("url_bases", List.of("https://scan.example.org/card/")).expect(200);
        var page = account.desk("rosalind");

        assertThat(page.startHandoff(Map.of("url_base", "https://scan.example.org/card"))
                        .link())
                .startsWith("https://scan.example.org/card/?token=");
        assertThat(page.startHandoff(Map.of("url_base", SERVER.http() + "/")).link())
                .startsWith(SERVER.http() + "/?token=");
        for (var stranger : List.of(
                "https://scan.example.org",
                "https://scan.example.org/card/elsewhere",
                "https://scan.example.org.evil.example/card",
                "javascript:alert(1)",
                "")) {
            var answer = API.post("/v1/handoffs", page.jwt(), Map.of("url_base", stranger))
                    .expect(400);
            assertThat(answer.text("type")).isEqualTo("url_base_not_allowed");
        }
        API.post(
                        "/v1/handoffs",
                        Backend.ofNewAccount(SERVER).desk("x").jwt(),
                        Map.of("url_base", "https://scan.example.org/card"))
                .expect(400);
    }

    @Test
    void theQrCodeHoldsTheLink() throws IOException, ReaderException {
        var offer = desk.startHandoff();

        var answer = API.get("/v1/handoffs/" + offer.handoff() + "/qr.png", desk.jwt())
                .expect(200);

        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var image = ImageIO.read(new ByteArrayInputStream(answer.bytes()));
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(offer.link());
    }

    private static Answer renew(String handoff) {
        return API.post("/v1/handoffs/" + handoff + "/renew", desk.jwt(), null).expect(200);
    }

    private static boolean about(Offer offer, String handoff) {
        return offer.handoff().equals(handoff);
    }
}
