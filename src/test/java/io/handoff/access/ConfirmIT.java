package io.handoff.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Desk.Offer;
import io.handoff.client.Live;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where anybody could have got at the link, the desktop says first whether this is the right phone. */
class ConfirmIT {
    private static final String HOME = "203.0.113.7";
    private static final String ELSEWHERE = "198.51.100.20";

    private static TestServer server;
    private static Backend clinic;
    private static Desk desk;
    private static Api athome;
    private static Api elsewhere;

    @BeforeAll
    static void aPersonSitsAtADeskBehindAProxy() {
        server = TestServer.shared();
        clinic = Backend.ofNewAccount(server);
        athome = new Api(server.http()).from(HOME);
        elsewhere = new Api(server.http()).from(ELSEWHERE);
        desk = clinic.desk("rosalind").at(athome);
        desk.openSocket();
    }

    @ParameterizedTest(name = "{0}, desk at {1}, phone at {2}: {3}")
    @CsvSource({
        "always, 203.0.113.7, 203.0.113.7, true",
        "always, 203.0.113.7, 198.51.100.20, true",
        "never, 203.0.113.7, 203.0.113.7, false",
        "never, 203.0.113.7, 198.51.100.20, false",
        "auto, 203.0.113.7, 203.0.113.7, false",
        "auto, 203.0.113.7, 203.0.113.8, true",
        "auto, 2001:db8:1:2::1, 2001:db8:1:2:aaaa:bbbb:cccc:dddd, false",
        "auto, 2001:db8:1:2::1, 2001:db8:1:3::1, true",
        "auto, 203.0.113.7, 2001:db8:1:2::1, true",
        "auto, unknown, 203.0.113.7, true",
        "auto, unknown, unknown, true",
    })
    void isAskedForWhereTheTermsAndTheNetworksSaySo(String confirm, String desksAddress, String phones, boolean asked) {
        var offer = desk.at(athome.from(desksAddress)).startHandoff(Map.of("confirm", confirm));
        var api = athome.from(phones);

        var opened = Phone.opens(api, offer).expect(200);
        var claimed = Phone.claims(api, offer).claim();

        assertThat(offer.number()).matches("[1-9][0-9]");
        assertThat(opened.text("confirm_number")).isEqualTo(asked ? offer.number() : null);
        assertThat(claimed.text("confirm_number")).isEqualTo(asked ? offer.number() : null);
        assertThat(claimed.text("state")).isEqualTo(asked ? "confirming" : "claimed");
        assertThat(statesOf(offer))
                .containsExactlyElementsOf(
                        asked
                                ? List.of("waiting", "opened", "claimed", "confirming")
                                : List.of("waiting", "opened", "claimed"));
    }

    @Test
    void whoSaysNothingGetsAuto() {
        var offer = desk.startHandoff();

        assertThat(Phone.claims(athome, offer).claim().text("state")).isEqualTo("claimed");
        assertThat(Phone.claims(elsewhere, desk.startHandoff()).claim().text("state"))
                .isEqualTo("confirming");
        athome.post("/v1/handoffs", desk.jwt(), Map.of("confirm", "sometimes")).expect(400);
    }

    @Test
    void aPageOfTheOrganisationsOwnIsAskedNothingUnlessTheDesktopSaysSo() {
        var own = "https://landing.example.org";
        clinic.set("url_bases", List.of(own)).expect(200);

        var silent = Phone.claims(elsewhere, desk.startHandoff(Map.of("url_base", own)));
        var asking = Phone.claims(elsewhere, desk.startHandoff(Map.of("url_base", own, "confirm", "auto")));

        assertThat(silent.claim().text("state")).isEqualTo("claimed");
        silent.createCard();
        assertThat(asking.claim().text("state")).isEqualTo("confirming");
    }

    @Test
    void aPublishedLinkAsksNobody() {
        var link = desk.magicLink().expect(200);
        var opened = elsewhere
                .post("/v1/handoffs/opened", null, Map.of("token", link.text("token")))
                .expect(200);
        var claimed = elsewhere
                .post("/v1/handoffs/claim", null, Map.of("token", link.text("token")))
                .expect(200);

        assertThat(opened.text("initiator")).isEqualTo("published");
        assertThat(opened.text("confirm_number")).isNull();
        assertThat(claimed.text("state")).isEqualTo("claimed");
        assertThat(desk.handoff(claimed.text("handoff_id")).text("confirm_number"))
                .isNull();
    }

    @Test
    void theRightNumberLetsThePhoneBegin() {
        var offer = desk.startHandoff();
        var phone = Phone.claims(elsewhere, offer);
        elsewhere.post("/v1/cards", phone.jwt(), null).expect(403);

        var view = desk.confirm(offer.handoff(), offer.number()).expect(200);

        assertThat(view.text("state")).isEqualTo("capturing");
        phone.createCard();
        assertThat(statesOf(offer)).containsExactly("waiting", "claimed", "confirming", "capturing");
        assertThat(new Sql(server).audited(offer.handoff()))
                .containsExactly("handoff.started", "handoff.claimed", "handoff.confirmed");
    }

    @Test
    void anotherNumberChangesNothing() {
        var offer = desk.startHandoff();
        var phone = Phone.claims(elsewhere, offer);
        var wrong = offer.number().equals("42") ? "43" : "42";

        assertThat(desk.confirm(offer.handoff(), wrong).expect(409).text("type"))
                .isEqualTo("confirm_mismatch");
        assertThat(athome.post("/v1/handoffs/" + offer.handoff() + "/confirm", desk.jwt(), Map.of())
                        .expect(409)
                        .text("type"))
                .isEqualTo("confirm_mismatch");

        assertThat(desk.handoff(offer.handoff()).text("state")).isEqualTo("confirming");
        elsewhere.post("/v1/cards", phone.jwt(), null).expect(403);
        desk.confirm(offer.handoff(), offer.number()).expect(200);
    }

    @Test
    void onlyWhatAsksCanBeConfirmed() {
        var waiting = desk.startHandoff();
        var claimed = desk.startHandoff();
        Phone.claims(athome, claimed);
        var confirmed = desk.startHandoff();
        Phone.claims(elsewhere, confirmed);
        desk.confirm(confirmed.handoff(), confirmed.number()).expect(200);

        for (var offer : List.of(waiting, claimed, confirmed)) {
            assertThat(desk.confirm(offer.handoff(), offer.number()).expect(409).text("type"))
                    .isEqualTo("handoff_not_confirming");
        }
    }

    @Test
    void onlyTheDesktopConfirms() {
        var offer = desk.startHandoff();
        var phone = Phone.claims(elsewhere, offer);
        var path = "/v1/handoffs/" + offer.handoff() + "/confirm";

        for (var token : List.of(phone.jwt(), clinic.key())) {
            elsewhere.post(path, token, Map.of("number", offer.number())).expect(403);
        }
        assertThat(desk.handoff(offer.handoff()).text("state")).isEqualTo("confirming");
    }

    /** What a phone may do before it is confirmed; everything else is refused. */
    private static final Map<String, Integer> WHILE_CONFIRMING =
            Map.of("GET /handoffs/{handoff_id}", 200, "GET /events", 200, "POST /handoffs/{handoff_id}/cancel", 200);

    private static final List<String> ONCE_CONFIRMED = List.of(
            "POST /cards",
            "GET /cards/{card_id}",
            "POST /cards/{card_id}/upload",
            "POST /cards/{card_id}/generate-upload-url",
            "GET /generate-upload-url",
            "POST /cards/{card_id}/performance",
            "POST /scans/{scan_id}/metadata",
            "POST /eligibility",
            "GET /eligibility/{eligibility_id}");

    static Stream<Arguments> operations() {
        return RestOperation.all().stream()
                .filter(operation -> !operation.forStrangers())
                .map(operation -> arguments(operation));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aPhoneThatIsNotConfirmedMayLookAndGo(RestOperation operation) {
        var phone = Phone.claims(elsewhere, desk.startHandoff());
        var things = new Belongings(
                desk.createCard(),
                Belongings.unknown().scan(),
                phone.handoff(),
                Questions.aboutNothing(Belongings.unknown().card()));

        var answer = things.call(elsewhere, operation, phone.jwt());

        assertThat(answer.status()).isEqualTo(WHILE_CONFIRMING.getOrDefault(operation.name(), 403));
        if (answer.status() == 403) {
            assertThat(answer.text("type"))
                    .isEqualTo(ONCE_CONFIRMED.contains(operation.name()) ? "not_confirmed" : "not_allowed");
        }
    }

    @Test
    void aPhoneHearsThatItIsConfirmedButItsOwnViewDoesNotTellTheNumber() {
        var offer = desk.startHandoff();
        var phone = Phone.claims(elsewhere, offer);
        assertThat(elsewhere
                        .get("/v1/handoffs/" + offer.handoff(), phone.jwt())
                        .expect(200)
                        .text("confirm_number"))
                .isNull();
        assertThat(desk.handoff(offer.handoff()).text("confirm_number")).isEqualTo(offer.number());
        assertThat(elsewhere
                        .get("/v1/handoffs/" + offer.handoff(), clinic.key())
                        .text("confirm_number"))
                .isEqualTo(offer.number());

        try (var socket = Live.byProtocol(elsewhere, phone.jwt())) {
            desk.confirm(offer.handoff(), offer.number()).expect(200);
            socket.waitsFor(frame -> frame.is("handoff", "capturing"));
        }
    }

    @Test
    void theSamePhoneMayClaimAgainInWhateverStateItIs() {
        var offer = desk.startHandoff();
        var phone = Phone.claims(elsewhere, offer);

        var again = Phone.tries(elsewhere, offer, phone.device()).expect(200);
        assertThat(again.text("state")).isEqualTo("confirming");
        assertThat(again.text("confirm_number")).isEqualTo(offer.number());
        // at home now: the question stays
        assertThat(Phone.tries(athome, offer, phone.device()).text("state")).isEqualTo("confirming");

        desk.confirm(offer.handoff(), offer.number()).expect(200);
        var confirmed = Phone.tries(elsewhere, offer, phone.device()).expect(200);
        assertThat(confirmed.text("state")).isEqualTo("capturing");
        assertThat(confirmed.text("confirm_number")).isNull();
    }

    @Test
    void theNumberStaysWhenTheLinkIsRenewed() {
        var offer = desk.startHandoff();

        assertThat(desk.renew(offer.handoff()).text("confirm_number")).isEqualTo(offer.number());
        assertThat(desk.newCode(offer.handoff()).text("confirm_number")).isEqualTo(offer.number());
    }

    @Test
    void theDesktopSaysThatThePhoneIsSomebodyElses() {
        var offer = desk.startHandoff();
        var phone = Phone.claims(elsewhere, offer);
        try (var socket = Live.byProtocol(elsewhere, phone.jwt())) {
            assertThat(desk.cancelWrongPhone(offer.handoff()).expect(200).text("reason"))
                    .isEqualTo("wrong_phone");

            assertThat(socket.waitsFor(frame -> frame.is("handoff", "cancelled"))
                            .text("reason"))
                    .isEqualTo("wrong_phone");
            socket.waitsForEnd();
        }
        elsewhere.get("/v1/handoffs/" + offer.handoff(), phone.jwt()).expect(403);
    }

    @Test
    void onlyADesktopKnowsAWrongPhone() {
        var phones = Phone.claims(athome, desk.startHandoff());
        var path = "/v1/handoffs/" + phones.handoff() + "/cancel";
        assertThat(athome.post(path, phones.jwt(), Map.of("reason", "wrong_phone"))
                        .expect(200)
                        .text("reason"))
                .isEqualTo("phone");

        var other = desk.startHandoff();
        assertThat(athome.post("/v1/handoffs/" + other.handoff() + "/cancel", desk.jwt(), Map.of("reason", "a whim"))
                        .expect(200)
                        .text("reason"))
                .isEqualTo("desktop");
        athome.post("/v1/handoffs/" + other.handoff() + "/cancel", desk.jwt(), "{broken")
                .expect(400);
    }

    private static List<String> statesOf(Offer offer) {
        var last = desk.handoff(offer.handoff()).text("state");
        desk.waitsFor(frame -> frame.is("handoff", last) && offer.handoff().equals(frame.text("handoff_id")));
        return desk.socket().frames().stream()
                .filter(frame -> offer.handoff().equals(frame.text("handoff_id")) && "handoff".equals(frame.type()))
                .map(frame -> frame.state())
                .toList();
    }
}
