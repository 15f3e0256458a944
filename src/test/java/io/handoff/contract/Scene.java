package io.handoff.contract;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.cardpress.JpegPress;
import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Cards;
import io.handoff.client.Desk;
import io.handoff.client.Desk.Offer;
import io.handoff.client.Form;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import java.awt.image.BufferedImage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An organisation, one of its people, and what they have: all that the cases of the contract are about. */
final class Scene {
    /** One that nobody listens at. */
    static final Map<String, ?> CLEARINGHOUSE = Map.of(
            "transport", "core_mime",
            "url", "http://localhost:9/core",
            "sender_id", "RIVERBEND",
            "receiver_id", "CLEARHOUSE",
            "username", "riverbend",
            "password", "secret");

    static final TestServer SERVER = TestServer.shared();
    static final byte[] PICTURE = JpegPress.baseline(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB));
    private static final String ELSEWHERE = "https://elsewhere.example.org";

    final Api api = new Api(SERVER.http());
    final Backend clinic = Backend.ofNewAccount(SERVER);
    final Desk desk = clinic.desk("rosalind");

    String key() {
        return clinic.key();
    }

    String jwt() {
        return desk.jwt();
    }

    Answer get(String path) {
        return api.get("/v1" + path, jwt());
    }

    Answer post(String path, Object body) {
        return api.post("/v1" + path, jwt(), body);
    }

    Answer set(String setting, Object value) {
        return clinic.set(setting, value);
    }

    /** The link's calls, from a page of an origin that the link's account does not list. */
    Answer fromElsewhere(String method, String path, Offer offer, Object body) {
        clinic.set("origins", List.of("https://www.example.org")).expect(200);
        try {
            return api.send(method, "/v1" + path.replace("TOKEN", offer.token()), null, body, "Origin", ELSEWHERE);
        } finally {
            clinic.set("origins", List.of("*")).expect(200);
        }
    }

    /** A picture of a card, still being read or read. */
    String scan() {
        return desk.upload(desk.createCard(), PICTURE).text("scan_id");
    }

    /** A card that is read to its end, with nothing on it. */
    String completedCard() {
        var card = desk.createCard();
        changeUnderLock("card", card, "update card set state = 'completed' where id = ?", card);
        return card;
    }

    /** A question to a payer about such a card. */
    Map<String, ?> question(String npi) {
        return Map.of(
                "card_id",
                completedCard(),
                "eligibility",
                Map.of(
                        "provider", Map.of("npi", npi, "organization_name", "Harbor Clinic"),
                        "subscriber", Map.of("first_name", "Ada", "last_name", "Okafor", "date_of_birth", "19800101")));
    }

    /** One that the sandbox payer has answered. */
    Answer answered() {
        ObjectNode question = Api.JSON.valueToTree(question("1234567893"));
        question.withObject("/eligibility").put("payer_id", "60054");
        var id = post("/eligibility", question).expect(201).text("eligibility_id");
        await().until(() -> get("/eligibility/" + id).text("state").equals("completed"));
        return get("/eligibility/" + id);
    }

    String asked() {
        return post("/eligibility", question("1234567893")).expect(201).text("eligibility_id");
    }

    /** A handoff that a phone has claimed. */
    Offer claimed(Map<String, ?> terms) {
        var offer = desk.startHandoff(terms);
        Phone.claims(api, offer);
        return offer;
    }

    /** A form that one picture can be posted with. */
    Answer uploadUrl() {
        return new Cards(api, jwt()).uploadUrl().expect(200);
    }

    Answer postForm(Answer url, Map<String, String> changed) {
        var fields = Cards.parameters(url);
        fields.putAll(changed);
        return Form.of(fields).file(PICTURE).post(api, "/v1/uploads");
    }

    /** Where the picture of a card is shown. */
    String imageOf(String card) {
        var url = desk.card(card).expect(200).json().at("/images/front/url").textValue();
        return url.substring(url.indexOf("/v1/"));
    }

    /** A receiver of webhooks that nobody listens at. */
    String webhook() {
        return set("webhooks", List.of(Map.of("url", "http://localhost:9/hook")))
                .expect(200)
                .json()
                .get(0)
                .required("id")
                .textValue();
    }

    /** What was to be told of a new card. */
    String delivery(String state) {
        var webhook = webhook();
        desk.createCard();
        var page = api.get("/v1/account/webhooks/deliveries?limit=1&webhook_id=" + webhook, key())
                .expect(200);
        var delivery = page.json().required("deliveries").get(0).required("id").textValue();
        var ended = state.equals("failed") ? "clock_timestamp()" : "null";
        changeUnderLock(
                "webhook",
                webhook,
                "update webhook_delivery set ticket = null, version = version + 1, state = '" + state + "', ended_at = "
                        + ended + " where id = ?",
                delivery);
        return delivery;
    }

    /** As the server itself does it, lest it stumble: what it has locked does not change under its hands. */
    private static void changeUnderLock(String table, String locked, String sql, String id) {
        try (var connection = SERVER.database().connect()) {
            connection.setAutoCommit(false);
            run(connection, "select 1 from " + table + " where id = ? for no key update", locked);
            run(connection, sql, id);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql, String id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            statement.execute();
        }
    }
}
