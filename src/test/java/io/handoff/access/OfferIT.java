package io.handoff.access;

import static io.handoff.access.Pictures.CARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a handoff offers: to the phone, who asks and how that looks; to another tab of the desktop, the handoff itself. */
class OfferIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final Api API = new Api(SERVER.http());
    private static final String LOGO = "data:image/png;base64,iVBORw0KGgo=";
    private static final String OTHER_LOGO = "data:image/svg+xml;base64,PHN2Zy8+";

    private final Backend clinic = Backend.ofNewAccount(SERVER);
    private final Desk desk = clinic.desk("rosalind");

    @Test
    void aPhoneSeesWhatTheRequestSaysOfTheCompany() {
        var offer = desk.startHandoff(
                Map.of("company_name", "A&B Health", "look", Map.of("logo_url", LOGO, "primary_color", "#0a7cff")));

        for (var answer : openedAndClaimed(offer)) {
            assertThat(answer.text("company_name")).isEqualTo("A&B Health");
            assertThat(answer.json().at("/look/logo_url").asText()).isEqualTo(LOGO);
            assertThat(answer.json().at("/look/primary_color").asText()).isEqualTo("#0a7cff");
        }
    }

    @Test
    void theAccountWinsFieldByField() {
        clinic.set("company", Map.of("name", "Riverbend Clinic", "logo_url", OTHER_LOGO))
                .expect(200);
        var offer = desk.startHandoff(
                Map.of("company_name", "Somebody", "look", Map.of("logo_url", LOGO, "primary_color", "#0a7cff")));

        for (var answer : openedAndClaimed(offer)) {
            assertThat(answer.text("company_name")).isEqualTo("Riverbend Clinic");
            assertThat(answer.json().at("/look/logo_url").asText()).isEqualTo(OTHER_LOGO);
            assertThat(answer.json().at("/look/primary_color").asText()).isEqualTo("#0a7cff");
        }
    }

    @Test
    void whereNobodySaysAnythingNothingIsSaid() {
        for (var answer : openedAndClaimed(desk.startHandoff())) {
            assertThat(answer.json().has("company_name")).isFalse();
            assertThat(answer.json().has("look")).isFalse();
            assertThat(answer.json().has("shows_result")).isFalse();
        }
    }

    private static List<Answer> openedAndClaimed(Desk.Offer offer) {
        return List.of(
                Phone.opens(API, offer).expect(200), Phone.claims(API, offer).claim());
    }

    @Test
    void whatCannotBeShownIsRefused() {
        refuses("bad_company_name", Map.of("company_name", "x".repeat(81)));
        refuses("bad_company_name", Map.of("company_name", " "));
        refuses("bad_company_name", Map.of("company_name", "two\nlines"));
        refuses("bad_logo", Map.of("look", Map.of("logo_url", "https://www.example.org/logo.png")));
        refuses("bad_logo", Map.of("look", Map.of("logo_url", "data:text/html;base64,aGk=")));
        refuses("bad_logo", Map.of("look", Map.of("logo_url", LOGO.replace("=", "A".repeat(48_000)))));
        refuses("bad_color", Map.of("look", Map.of("primary_color", "red")));
    }

    private void refuses(String type, Map<String, ?> terms) {
        assertThat(API.post("/v1/handoffs", desk.jwt(), terms).expect(400).text("type"))
                .isEqualTo(type);
    }

    @Test
    void whatTheRequestSaidIsForgottenWithTheEnd() {
        var terms = Map.of("company_name", "A&B Health");
        var cancelled = desk.startHandoff(terms);
        var completed = desk.startHandoff(terms);
        assertThat(new Sql(SERVER).rows("handoff_company", cancelled.handoff())).isEqualTo(1);
        desk.openSocket();

        desk.cancel(cancelled.handoff()).expect(200);
        var phone = Phone.claims(API, completed);
        phone.upload(phone.createCard(), CARD);
        desk.waitsFor(frame -> frame.is("handoff", "completed"));

        for (var offer : List.of(cancelled, completed)) {
            assertThat(new Sql(SERVER).rows("handoff_company", offer.handoff())).isZero();
        }
    }

    @Test
    void theAccountSaysWhetherThePhoneShowsTheResult() {
        clinic.set("phone", Map.of("shows_result", true)).expect(200);
        assertThat(Phone.claims(API, desk.startHandoff())
                        .claim()
                        .json()
                        .required("shows_result")
                        .booleanValue())
                .isTrue();

        clinic.set("phone", Map.of("shows_result", false)).expect(200);
        assertThat(Phone.claims(API, desk.startHandoff()).claim().json().has("shows_result"))
                .isFalse();
    }

    @Test
    void aPageOpenedOnADesktopMayDrawTheSameLink() {
        var offer = desk.startHandoff();
        var asked = new HashMap<String, Object>(Map.of("token", offer.token(), "qr", true));

        var opened = API.post("/v1/handoffs/opened", null, asked).expect(200);

        assertThat(opened.text("qr_svg"))
                .startsWith("<svg")
                .isEqualTo(offer.answer().text("qr_svg"));
        assertThat(Phone.opens(API, offer).text("qr_svg")).isNull();
    }

    @Test
    void anotherTabFindsTheNewestHandoffThatIsNotOver() {
        desk.current().expect(204);
        var older = desk.startHandoff();
        var newer = desk.startHandoff();

        var found = desk.current().expect(200);
        assertThat(found.text("handoff_id")).isEqualTo(newer.handoff());
        assertThat(found.text("state")).isEqualTo("waiting");
        assertThat(found.text("link")).isEqualTo(newer.link());
        assertThat(found.text("qr_svg")).isEqualTo(newer.answer().text("qr_svg"));
        assertThat(found.text("confirm_number")).isEqualTo(newer.number());
        assertThat(found.text("code")).isNull();
        assertThat(found.json().required("seq").longValue()).isEqualTo(2);

        Phone.claims(API, newer);
        assertThat(desk.current().text("state")).isEqualTo("claimed");
        assertThat(desk.current().text("link")).isNull();

        desk.cancel(newer.handoff()).expect(200);
        assertThat(desk.current().text("handoff_id")).isEqualTo(older.handoff());
        new Sql(SERVER).timeIsOverUnnoticed(older.handoff());
        desk.current().expect(204);
    }

    @Test
    void nobodyElseFindsIt() {
        var offer = desk.startHandoff();
        var phone = Phone.claims(API, offer);

        clinic.desk("tobias").current().expect(204);
        Backend.ofNewAccount(SERVER).desk("rosalind").current().expect(204);
        API.get("/v1/handoffs/current", phone.jwt()).expect(403);
        API.get("/v1/handoffs/current", clinic.key()).expect(403);
        assertThat(clinic.desk("rosalind").current().text("handoff_id")).isEqualTo(offer.handoff());
    }
}
