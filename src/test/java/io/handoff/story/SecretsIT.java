package io.handoff.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.client.Backend;
import io.handoff.client.Cards;
import io.handoff.client.Desk;
import io.handoff.client.Form;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** What a story leaves behind in the log and the database tells nothing of the patient, and opens no door. */
class SecretsIT {
    private static final String NUMBER = "QZV918273645";
    private static final String SURNAME = "Quibblethorpe";

    private final TestServer server = TestServer.shared();
    private final Backend clinic = Backend.ofNewAccount(server);

    @Test
    void neitherLogNorDatabaseHoldsASecretInClear() throws IOException, SQLException {
        List<String> secrets = aStoryWithSecrets();

        String log = server.installationLog();
        assertThat(log).isNotBlank();
        assertThat(secrets).noneSatisfy(secret -> assertThat(log).containsIgnoringCase(secret));
        assertThat(columnsThatHold(secrets)).isEmpty();
    }

    @Test
    void nodesTellEachOtherIdsOnly() throws SQLException {
        try (Connection connection = server.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("listen handoff");

            aStoryWithSecrets();

            var told = connection.unwrap(PGConnection.class).getNotifications(10_000);
            assertThat(told)
                    .isNotEmpty()
                    .extracting(PGNotification::getParameter)
                    .allMatch(payload -> payload.matches("jobs|events:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        }
    }

    @Test
    void theNumberThatIsComparedIsNowhereWritten() throws IOException {
        Desk desk = clinic.desk("somebody");
        Desk.Offer offer = desk.startHandoff(Map.of("confirm", "always"));
        Phone.claims(desk.api(), offer);
        desk.confirm(offer.handoff(), "1").expect(409);
        desk.confirm(offer.handoff(), offer.number()).expect(200);

        // two digits alone are in every line; with what they are for, they must be in none
        assertThat(server.installationLog())
                .doesNotContain(offer.handoff())
                .doesNotContainPattern("(?i)number\\W{0,5}" + offer.number());
    }

    @Test
    void theSearchWouldFindWhatIsThere() throws SQLException {
        Desk desk = clinic.desk("somebody");
        assertThat(columnsThatHold(List.of(desk.session()))).contains("session.id");
    }

    /** Everything that could leak, having been everywhere it could leak from: calls, uploads, sockets, refusals. */
    private List<String> aStoryWithSecrets() {
        Desk desk = clinic.desk("user-" + SURNAME);
        desk.openSocket();
        Desk.Offer offer = desk.startHandoff();
        Phone.opens(desk.api(), offer).expect(200);
        Phone phone = Phone.claims(desk.api(), offer);
        Phone.tries(desk.api(), offer, Phone.newDevice()).expect(410);
        String published = desk.magicLink().expect(200).text("token");
        desk.api().get("/v1/validate-magic-link?token=" + published, null).expect(200);
        desk.api().get("/v1/cards/" + phone.jwt(), phone.jwt());
        desk.api().get("/v1/ws?token=" + desk.jwt(), null);
        desk.api()
                .post("/v1/handoffs", desk.jwt(), "{\"locale\": \"" + SURNAME + "\", broken")
                .expect(400);
        Desk.Offer spoken = desk.startHandoff(Map.of("company_name", "Clinic"));
        Phone.types(desk.api(), spoken.code().substring(0, 7) + "?", Phone.newDevice())
                .expect(400);
        Phone typist = Phone.claimsByCode(desk.api(), spoken.code());
        desk.confirm(spoken.handoff(), spoken.number()).expect(200);
        typist.events(0, 0);
        String card = desk.api()
                .post("/v1/cards", phone.jwt(), Map.of("metadata", Map.of("patient", SURNAME, "number", NUMBER)))
                .expect(201)
                .text("card_id");
        String scan = phone.upload(card, theirCard()).text("scan_id");
        phone.api()
                .post("/v1/scans/" + scan + "/metadata", phone.jwt(), Map.of("note", SURNAME))
                .expect(200);
        phone.api()
                .post("/v1/cards/" + card + "/performance", phone.jwt(), Map.of("note", NUMBER))
                .expect(200);
        desk.waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(desk.memberNumber(card)).isEqualTo(NUMBER);
        Cards cards = new Cards(desk.api(), desk.jwt());
        assertThat(Cards.ids(cards.search(SURNAME + " " + NUMBER).expect(200))).containsExactly(card);
        String picture =
                desk.card(card).json().at("/images/front/url").textValue().replaceFirst("^.*(?=/v1/)", "");
        desk.api().get(picture, null).expect(200);
        Map<String, String> form = Cards.parameters(cards.uploadUrl().expect(200));
        Form.of(form).file(theirCard()).post(desk.api(), "/v1/uploads").expect(204);
        return List.of(
                picture.replaceFirst("^.*signature=", ""),
                form.get("x-amz-signature"),
                form.get("policy"),
                NUMBER,
                SURNAME,
                clinic.key(),
                desk.jwt(),
                signature(desk.jwt()),
                phone.jwt(),
                signature(phone.jwt()),
                offer.token(),
                published,
                phone.device(),
                spoken.code(),
                spoken.code().substring(0, 4) + " " + spoken.code().substring(4),
                typist.jwt(),
                signature(typist.jwt()),
                typist.device());
    }

    private static byte[] theirCard() {
        return JpegPress.baseline(SpecimenCard.complete()
                .withMemberName("Wilhelmina " + SURNAME)
                .withMemberNumber(NUMBER)
                .front(CardDesign.SIDE_BY_SIDE));
    }

    private static String signature(String jwt) {
        return jwt.substring(jwt.lastIndexOf('.') + 1);
    }

    /** Looks at every column of every table, as text, and at binary ones as bytes too. */
    private List<String> columnsThatHold(List<String> secrets) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = server.database().connect()) {
            for (Column column : columns(connection)) {
                for (String secret : secrets) {
                    if (column.holds(connection, secret)) {
                        found.add(column.table() + "." + column.name());
                    }
                }
            }
        }
        return found;
    }

    private record Column(String table, String name, boolean binary) {
        boolean holds(Connection connection, String secret) throws SQLException {
            // bytea as text is hexadecimal
            String wanted = binary ? HexFormat.of().formatHex(secret.getBytes()) : secret.toLowerCase();
            String sql = "select exists (select 1 from \"%s\" where position(? in lower(\"%s\"::text)) > 0)"
                    .formatted(table, name);
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, wanted);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getBoolean(1);
                }
            }
        }
    }

    private static List<Column> columns(Connection connection) throws SQLException {
        String sql = "select table_name, column_name, data_type from information_schema.columns"
                + " where table_schema = current_schema()";
        List<Column> columns = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2), "bytea".equals(row.getString(3))));
            }
        }
        return columns;
    }
}
