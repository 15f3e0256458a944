package io.handoff.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code that is read out: a credential of its own, weak by nature, and so short-lived, counted and always confirmed. */
class CodeIT {
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private static TestServer server;
    private static Backend clinic;
    private static Desk desk;

    @BeforeAll
    static void aPersonSitsAtTheDesk() {
        server = TestServer.shared();
        new Sql(server).triesAreForgotten();
        clinic = Backend.ofNewAccount(server);
        desk = clinic.desk("rosalind");
        desk.openSocket();
    }

    /** Each test types from a network of its own: tries are limited for each. */
    private final Api phones = new Api(server.http()).from("198.51.100." + ADDRESSES.incrementAndGet());

    @Test
    void aCodeHasEightLettersAndLivesFiveMinutes() {
        var offer = desk.startHandoff();

        assertThat(offer.code()).matches("[BCDFGHJKLMNPQRSTVWXZ]{8}");
        assertThat(Instant.parse(offer.answer().text("code_expires_at")))
                .isBetween(Instant.now().plusSeconds(240), Instant.now().plusSeconds(360));
    }

    @Test
    void aCodeIsShownOnceOnly() {
        var offer = desk.startHandoff();

        assertThat(desk.handoff(offer.handoff()).text("code")).isNull();
        assertThat(desk.current().text("code")).isNull();
    }

    @Test
    void aPublishedHandoffHasNone() {
        var link = desk.magicLink().expect(200);

        assertThat(link.text("code")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"never", "auto", "always"})
    void whoTypesItIsAlwaysConfirmed(String confirm) {
        var offer = desk.startHandoff(Map.of("confirm", confirm, "backside", "required", "locale", "es"));

        var phone = Phone.claimsByCode(phones, offer.code());

        assertThat(phone.handoff()).isEqualTo(offer.handoff());
        assertThat(phone.claim().text("state")).isEqualTo("confirming");
        assertThat(phone.claim().text("confirm_number")).isEqualTo(offer.number());
        assertThat(phone.claim().text("backside")).isEqualTo("required");
        assertThat(phone.claim().text("locale")).isEqualTo("es");
        assertThat(phones.post("/v1/cards", phone.jwt(), null).expect(403).text("type"))
                .isEqualTo("not_confirmed");
        desk.confirm(offer.handoff(), offer.number()).expect(200);
        phone.createCard();
        assertThat(new Sql(server).audited(offer.handoff()))
                .containsExactly("handoff.started", "handoff.claimed_by_code", "handoff.confirmed");
    }

    @Test
    void itMayBeTypedInAnyForm() {
        var offer = desk.startHandoff();
        var typed = offer.code().toLowerCase().substring(0, 4) + " - "
                + offer.code().substring(4);

        Phone.types(phones, typed, Phone.newDevice()).expect(200);
    }

    @Test
    void whatCannotBeACodeIsMalformed() {
        for (var typed : List.of("", "BCDF", "BCDFGHJKL", "AEIOUAEI", "12345678")) {
            refuses(typed, 400, "code_malformed");
        }
        assertThat(phones.post("/v1/handoffs/claim", null, Map.of()).expect(400).text("type"))
                .isEqualTo("link_malformed");
    }

    @Test
    void aCodeThatNobodyHasIsUnknown() {
        refuses(unlike(desk.startHandoff().code(), 0), 404, "code_unknown");
    }

    @Test
    void fiveWrongTriesKillACode() {
        var offer = desk.startHandoff();
        for (int i = 0; i < 5; i++) {
            refuses(unlike(offer.code(), 7), 404, "code_unknown");
        }

        refuses(offer.code(), 429, "too_many_tries");

        assertThat(new Sql(server).audited(offer.handoff())).containsExactly("handoff.started", "handoff.code_blocked");
        var fresh = desk.newCode(offer.handoff()).expect(200);
        Phone.claimsByCode(phones, fresh.text("code"));
    }

    @Test
    void fourDoNot() {
        var offer = desk.startHandoff();
        for (int i = 0; i < 4; i++) {
            refuses(unlike(offer.code(), 7), 404, "code_unknown");
        }

        Phone.claimsByCode(phones, offer.code());
    }

    @Test
    void anExpiredCodeSaysSoToThoseWhoKnowItAndIsForgottenLater() {
        var offer = desk.startHandoff();
        new Sql(server).codesAreOver(offer.handoff());

        refuses(offer.code(), 410, "code_expired");
        refuses(unlike(offer.code(), 7), 404, "code_unknown");
        assertThat(desk.handoff(offer.handoff()).text("state")).isEqualTo("waiting");

        new Sql(server).codesAreForgotten(offer.handoff());
        await().until(() -> new Sql(server).rows("spoken_code", offer.handoff()) == 0);
        refuses(offer.code(), 404, "code_unknown");
    }

    @Test
    void aNewCodeLeavesLinkAndFormerCodeAlive() {
        var offer = desk.startHandoff();

        var renewed = desk.newCode(offer.handoff()).expect(200);

        assertThat(renewed.text("code")).isNotEqualTo(offer.code());
        assertThat(renewed.text("link")).isEqualTo(offer.link());
        assertThat(renewed.text("code_expires_at")).isGreaterThan(offer.answer().text("code_expires_at"));
        var device = Phone.newDevice();
        Phone.types(phones, offer.code(), device).expect(200);
        // and whoever has claimed may use either
        Phone.types(phones, renewed.text("code"), device).expect(200);
        refuses(renewed.text("code"), 410, "code_used");
    }

    @Test
    void codesDoNotPileUp() {
        var offer = desk.startHandoff();
        for (int i = 0; i < 6; i++) {
            desk.newCode(offer.handoff()).expect(200);
        }

        assertThat(new Sql(server).rows("spoken_code", offer.handoff())).isEqualTo(3);
    }

    @Test
    void aRenewedHandoffHasANewCodeAndTheOldOneIsDead() {
        var offer = desk.startHandoff();

        var renewed = offer.with(desk.renew(offer.handoff()).expect(200));

        refuses(offer.code(), 404, "code_unknown");
        Phone.claimsByCode(phones, renewed.code());
    }

    @Test
    void aClaimedHandoffGetsNoNewCode() {
        var offer = desk.startHandoff();
        Phone.claims(phones, offer);

        assertThat(desk.newCode(offer.handoff()).expect(409).text("type")).isEqualTo("handoff_not_waiting");
        refuses(offer.code(), 410, "code_used");
    }

    @Test
    void theCodeOfAHandoffThatIsOverIsTooOld() {
        var cancelled = desk.startHandoff();
        desk.cancel(cancelled.handoff()).expect(200);
        refuses(cancelled.code(), 410, "code_expired");

        var expired = desk.startHandoff();
        new Sql(server).timeIsOverUnnoticed(expired.handoff());
        refuses(expired.code(), 410, "code_expired");
    }

    @Test
    void thePhoneWhoseDesktopHasStoppedItIsToldSo() {
        var offer = desk.startHandoff();
        var phone = Phone.claimsByCode(phones, offer.code());
        desk.cancel(offer.handoff()).expect(200);

        assertThat(Phone.types(phones, offer.code(), phone.device()).expect(410).text("type"))
                .isEqualTo("code_revoked");
        refuses(offer.code(), 410, "code_expired");
    }

    @Test
    void theSamePhoneMayTypeItAgain() {
        var offer = desk.startHandoff();
        var phone = Phone.claimsByCode(phones, offer.code());
        new Sql(server).codesAreOver(offer.handoff());

        var again = Phone.types(phones, offer.code(), phone.device()).expect(200);

        assertThat(again.text("state")).isEqualTo("confirming");
        refuses(offer.code(), 410, "code_used");
    }

    @Test
    void theSamePhoneMayTypeItForAsLongAsTheHandoffLives() {
        var offer = desk.startHandoff();
        var phone = Phone.claimsByCode(phones, offer.code());

        new Sql(server).passes(Duration.ofMinutes(50), offer.handoff());

        Phone.types(phones, offer.code(), phone.device()).expect(200);
    }

    @Test
    void ofManyPhonesWithOneCodeOneWins() {
        var offer = desk.startHandoff();

        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> Phone.types(phones.from("192.0.2." + i), offer.code(), Phone.newDevice())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allMatch(
                        answer -> answer.status() == 410 && answer.text("type").equals("code_used"));
    }

    @Test
    void ofAPhoneWithTheLinkAndOneWithTheCodeOneWins() {
        var offer = desk.startHandoff();

        var byLink = CompletableFuture.supplyAsync(() -> Phone.tries(phones, offer, Phone.newDevice()));
        var byCode = CompletableFuture.supplyAsync(() -> Phone.types(phones, offer.code(), Phone.newDevice()));

        assertThat(List.of(byLink.join().status(), byCode.join().status())).containsExactlyInAnyOrder(200, 410);
    }

    @Test
    void oneNetworkMayTryTenTimesAMinuteAtWhicheverNode() {
        var offer = desk.startHandoff();
        var nodes = List.of(phones, new Api(TestServer.neighbour().http()).from("198.51.100." + ADDRESSES.get()));
        for (int i = 0; i < 10; i++) {
            Phone.types(nodes.get(i % 2), unlike(offer.code(), 0), Phone.newDevice())
                    .expect(404);
        }

        for (var api : nodes) {
            var refused = Phone.types(api, offer.code(), Phone.newDevice()).expect(429);
            assertThat(refused.text("type")).isEqualTo("too_many_tries");
            assertThat(Long.parseLong(
                            refused.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1L, Duration.ofMinutes(1).toSeconds());
        }
        Phone.types(phones.from("203.0.113.99"), offer.code(), Phone.newDevice())
                .expect(200);
    }

    private Answer refuses(String typed, int status, String type) {
        var answer = Phone.types(phones, typed, Phone.newDevice()).expect(status);
        assertThat(answer.text("type")).isEqualTo(type);
        assertThat(answer.text("message")).endsWith(".").doesNotContain("Exception");
        return answer;
    }

    /** The code with another letter in this place. */
    private static String unlike(String code, int place) {
        var other = code.charAt(place) == 'Z' ? 'B' : 'Z';
        return new StringBuilder(code).replace(place, place + 1, "" + other).toString();
    }
}
