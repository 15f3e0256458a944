package io.handoff.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Cards;
import io.handoff.client.Desk;
import io.handoff.testing.TestServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions to payers, whatever comes of them. */
class EligibilityIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final Api API = new Api(SERVER.http());

    private Backend clinic;
    private Desk desk;

    @BeforeEach
    void aPersonSitsDown() {
        clinic = Backend.ofNewAccount(SERVER);
        desk = clinic.desk("rosalind");
        desk.openSocket();
    }

    @Test
    void aProvidersNumberThatNobodyWasGivenIsForTestAccountsOnly() {
        var madeUp = Map.of(
                "card_id",
                java.util.UUID.randomUUID(),
                "eligibility",
                Map.of(
                        "provider", Map.of("npi", "0123456789", "organization_name", "Harbor Clinic"),
                        "subscriber", Map.of("first_name", "Ana", "last_name", "Ruiz", "date_of_birth", "19800101")));
        var live = Backend.of(SERVER, SERVER.newLiveAccount());

        assertThat(API.post("/v1/eligibility", live.key(), madeUp).expect(400).text("message"))
                .contains("npi");
        API.post("/v1/eligibility", clinic.key(), madeUp).expect(404);
    }

    @Test
    void whereNobodyCanBeAskedTheQuestionEndsWithWordsThatSaySo() {
        clinic = Backend.of(SERVER, SERVER.newLiveAccount());
        desk = clinic.desk("rosalind");
        desk.openSocket();
        var card = completedCard();

        var made = ask(desk.jwt(), card).expect(201);

        assertThat(made.text("state")).isEqualTo("processing");
        assertThat(made.text("card_id")).isEqualTo(card);
        var asked = made.json().required("eligibility_request");
        assertThat(asked.at("/control_number").textValue()).matches("[0-9]{9}");
        assertThat(asked.at("/provider/npi").textValue()).isEqualTo("1234567893");
        assertThat(asked.at("/subscriber/date_of_birth").textValue()).isEqualTo("19800101");

        var id = made.text("eligibility_id");
        var told = desk.waitsFor(frame -> frame.is("eligibility", "error"));
        assertThat(told.card()).isEqualTo(card);
        assertThat(told.text("eligibility_id")).isEqualTo(id);
        assertThat(told.error().required("type").textValue()).isEqualTo("no_clearinghouse");
        assertThat(desk.socket().frames().stream()
                        .filter(frame -> "eligibility".equals(frame.type()))
                        .map(frame -> frame.state()))
                .containsExactly("processing", "error");

        var read = API.get("/v1/eligibility/" + id, desk.jwt()).expect(200);
        assertThat(read.text("state")).isEqualTo("error");
        assertThat(read.json().at("/error/code").isTextual()).isTrue();
        assertThat(read.json().at("/error/error").textValue()).isEqualTo("no_clearinghouse");
        assertThat(read.json().at("/error/message").textValue()).isNotBlank();
        assertThat(read.json().has("eligibility_summarized_response")).isFalse();
    }

    @Test
    void aCardThatDoesNotTellItsPayerIsAskedAboutWithTheCallersHelpOnly() {
        ask(desk.jwt(), completedCard()).expect(201);

        var told = desk.waitsFor(frame -> frame.is("eligibility", "error"));
        assertThat(told.error().required("type").textValue()).isEqualTo("payer_unknown");
    }

    @Test
    void twoQuestionsNeverShareAControlNumber() {
        var card = completedCard();
        var control = "/eligibility_request/control_number";

        var first = ask(desk.jwt(), card).expect(201).json().at(control).textValue();
        var second = ask(clinic.key(), card).expect(201).json().at(control).textValue();

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void aCardThatIsNotReadYetCannotBeAskedAbout() {
        assertThat(ask(desk.jwt(), desk.createCard()).expect(400).text("type")).isEqualTo("card_not_completed");
    }

    @Test
    void aCardOfSomebodyElseIsUnknown() {
        var card = completedCard();

        ask(clinic.desk("tobias").jwt(), card).expect(404);
        ask(Backend.ofNewAccount(SERVER).key(), card).expect(404);
        ask(desk.jwt(), UUID.randomUUID().toString()).expect(404);
    }

    @Test
    void withItsCardAllThatWasAskedIsForgotten() {
        var card = completedCard();
        var id = Asked.of(desk.jwt(), card, "271000001").expect(201).text("eligibility_id");
        desk.waitsFor(frame -> frame.is("eligibility", "completed"));
        assertThat(count(
                        "eligibility where position('OKAFOR'::bytea in answer) = 0 and length(answer) > 50 and id = ?",
                        id))
                .as("answers kept as ciphertext")
                .isEqualTo(1);

        new Cards(API, desk.jwt()).delete(card).expect(204);

        var read = API.get("/v1/eligibility/" + id, desk.jwt()).expect(200);
        assertThat(read.json().has("eligibility_request")).isFalse();
        assertThat(read.json().has("eligibility_response")).isFalse();
        assertThat(read.json().has("eligibility_summarized_response")).isFalse();
        assertThat(read.json().required("deleted").booleanValue()).isTrue();
        assertThat(count("eligibility where (request is not null or answer is not null) and id = ?", id))
                .isZero();
        assertThat(audited(id, "eligibility.deleted")).isEqualTo(1);
        ask(desk.jwt(), card).expect(404);
    }

    @Test
    void whatIsKeptIsCiphertextAndReadingItIsAudited() {
        var id = ask(desk.jwt(), completedCard()).expect(201).text("eligibility_id");

        assertThat(count("eligibility where position('Okafor'::bytea in request) > 0 and id = ?", id))
                .isZero();
        assertThat(count("eligibility where length(request) > 50 and id = ?", id))
                .isEqualTo(1);
        API.get("/v1/eligibility/" + id, clinic.key()).expect(200);
        assertThat(audited(id, "eligibility.read")).isEqualTo(2);
    }

    @Test
    void pagesLeadFromTheNewestToTheOldest() {
        var card = completedCard();
        var made = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            made.add(0, ask(desk.jwt(), card).expect(201).text("eligibility_id"));
        }

        var first = API.get("/v1/eligibility?limit=2", desk.jwt()).expect(200);
        var next = first.json().at("/response_metadata/next_cursor").textValue();
        var second =
                API.get("/v1/eligibility?limit=2&cursor=" + next, clinic.key()).expect(200);

        assertThat(ids(first)).isEqualTo(made.subList(0, 2));
        assertThat(ids(second)).isEqualTo(made.subList(2, 3));
        assertThat(second.json().at("/response_metadata").toString()).isEqualTo("{\"limit\":2,\"total\":3}");
        assertThat(ids(API.get("/v1/eligibility", clinic.desk("tobias").jwt()).expect(200)))
                .isEmpty();
        API.get("/v1/eligibility?limit=31", desk.jwt()).expect(400);
        API.get("/v1/eligibility?cursor=x", desk.jwt()).expect(400);
    }

    @Test
    void badBodiesAreRefusedInTheDocumentedForm() {
        assertThat(API.post("/v1/eligibility", desk.jwt(), "{").expect(400).text("type"))
                .isEqualTo("malformed_body");
        assertThat(API.post("/v1/eligibility", desk.jwt(), Map.of("card_id", completedCard()))
                        .expect(400)
                        .text("message"))
                .startsWith("eligibility");
        API.send("POST", "/v1/eligibility", desk.jwt(), "x", "Content-Type", "text/plain")
                .expect(415);
    }

    private String completedCard() {
        var card = desk.createCard();
        change("update card set state = 'completed' where id = ?", card);
        return card;
    }

    private static Answer ask(String token, String card) {
        return API.post(
                "/v1/eligibility",
                token,
                Map.of(
                        "card_id",
                        card,
                        "eligibility",
                        Map.of(
                                "provider", Map.of("npi", "1234567893", "organization_name", "Harbor Clinic"),
                                "subscriber",
                                        Map.of(
                                                "first_name", "Ada",
                                                "last_name", "Okafor",
                                                "date_of_birth", "19800101"))));
    }

    private static List<String> ids(Answer page) {
        return StreamSupport.stream(page.json().required("eligibility_requests").spliterator(), false)
                .map(each -> each.required("eligibility_id").textValue())
                .toList();
    }

    private static int audited(String id, String action) {
        return count("audit where action = '" + action + "' and subject = cast(? as text)", id);
    }

    private static int count(String sql, String id) {
        try (var connection = SERVER.database().connect();
                var statement = connection.prepareStatement("select count(*) from " + sql)) {
            statement.setObject(1, UUID.fromString(id));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void change(String sql, String id) {
        try (var connection = SERVER.database().connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
