package io.handoff.cards;

import static io.handoff.cards.Clinic.API;
import static io.handoff.cards.Clinic.SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.cardpress.JpegPress;
import io.handoff.client.Cards;
import io.handoff.client.Frame;
import io.handoff.client.Phone;
import io.handoff.client.Scanner;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of a side none of which would do alone. */
class SeveralPicturesIT {
    private static final int MOST = 12;
    private static final byte[] BLANK = blank();

    private Clinic clinic;

    @BeforeEach
    void aPersonSitsDown() {
        clinic = Clinic.open();
        var hook = Map.of("url", SERVER.http() + "/hook", "events", List.of("card.completed"));
        clinic.backend().set("webhooks", List.of(hook)).expect(200);
    }

    @Test
    void whereOneShowsTheNumberAndAnotherTheNameTheCardHasBothAndThePhoneIsTold() {
        var phone = Phone.claims(API, clinic.desk().startHandoff());
        phone.openSocket();
        var camera = new Cards(API, phone.jwt());
        var card = camera.create(Map.of("enable_livescan", true));

        var first = upload(camera, card, Reflected.NAME);
        assertThat(error(phone.waitsFor(frame -> isOver(frame, first)))).isEqualTo("unsure");
        assertThat(phone.card(card).text("state")).isEqualTo("frontside_processing");
        var second = upload(camera, card, Reflected.NUMBER);

        assertThat(phone.waitsFor(frame -> isOver(frame, second)).state()).isEqualTo("completed");
        phone.waitsFor(frame -> frame.isCard(card, "completed"));
        clinic.desk().waitsFor(frame -> frame.is("handoff", "completed"));
        assertThat(value(card, "member_number")).isEqualTo(Clinic.CARD.memberNumber());
        assertThat(value(card, "member_name")).isEqualTo(Clinic.CARD.memberName());
        camera.uploadAutomatic(card, "front", Reflected.NUMBER, 3).expect(204);
        assertCompletedOnce(card, phone);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(Reflected.NAME, Reflected.NUMBER),
                Arguments.of(Reflected.NUMBERS_LABEL, Reflected.NUMBERS_LABEL));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void readAtTheSameTimeTheyCompleteTheCardOnce(byte[] one, byte[] other) throws SQLException {
        var card = live();
        try (var connection = SERVER.database().connect()) {
            connection.setAutoCommit(false);
            var scans = Stream.of(one, other)
                    .map(picture -> CompletableFuture.supplyAsync(() -> upload(clinic.person(), card, picture)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            scans.forEach(scan ->
                    clinic.desk().waitsFor(frame -> scan.equals(frame.text("scan_id")) && isIn(frame, "processing")));
            // both readings are there before either is judged
            lock(connection, card);
            await().until(() -> waitingForLocks() + over(card) >= scans.size());
            connection.commit();

            clinic.desk().waitsFor(frame -> frame.isCard(card, "completed"));
            assertThat(scans)
                    .extracting(scan ->
                            clinic.desk().waitsFor(frame -> isOver(frame, scan)).state())
                    .containsExactlyInAnyOrder("rejected", "completed");
        }

        assertThat(value(card, "member_number")).isEqualTo(Clinic.CARD.memberNumber());
        assertThat(value(card, "member_name")).isEqualTo(Clinic.CARD.memberName());
        assertThat(Double.parseDouble(detail(card, "member_number", "scores/0")))
                .isGreaterThan(Agreement.SURE);
        assertCompletedOnce(card, clinic.desk());
    }

    @Test
    void aFaintNumberIsGoodEnoughWhenNoBetterPictureCame() {
        var card = live();
        upload(clinic.person(), card, Reflected.NUMBERS_LABEL);

        uploadBlanks(card, MOST - 1);

        clinic.desk().waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(value(card, "member_number")).isEqualTo(Clinic.CARD.memberNumber());
        assertCompletedOnce(card, clinic.desk());
    }

    @Test
    void aFailedSideTellsOfThePictureThatShowedTheCard() {
        var card = live();
        upload(clinic.person(), card, Reflected.NUMBER);

        uploadBlanks(card, MOST - 1);

        var failed = clinic.desk().waitsFor(frame -> frame.isCard(card, "frontside_failed"));
        assertThat(error(failed)).isEqualTo("glare");
        assertThat(clinic.desk().card(card).json().at("/error/type").textValue())
                .isEqualTo("glare");
    }

    private String live() {
        return clinic.person().create(Map.of("enable_livescan", true));
    }

    private void uploadBlanks(String card, int count) {
        for (int i = 0; i < count; i++) {
            upload(clinic.person(), card, BLANK);
        }
    }

    private static String upload(Cards camera, String card, byte[] picture) {
        return camera.uploadAutomatic(card, "front", picture, 1).expect(200).text("scan_id");
    }

    /** Over the socket, over REST, and to the organisation. */
    private void assertCompletedOnce(String card, Scanner scanner) {
        assertThat(scanner.socket().states(card)).containsExactly("pending", "frontside_processing", "completed");
        assertThat(scanner.events(0, 0).events())
                .filteredOn(frame -> frame.isCard(card, "completed"))
                .hasSize(1);
        assertThat(scanner.card(card).text("state")).isEqualTo("completed");
        var deliveries = API.get(
                        "/v1/account/webhooks/deliveries", clinic.backend().key())
                .json();
        assertThat(StreamSupport.stream(deliveries.required("deliveries").spliterator(), false))
                .extracting(delivery -> delivery.path("card_id").textValue())
                .containsExactly(card);
    }

    private String value(String card, String field) {
        return detail(card, field, "value");
    }

    private String detail(String card, String field, String what) {
        return clinic.desk()
                .card(card)
                .json()
                .at("/details/" + field + "/" + what)
                .textValue();
    }

    private static String error(Frame frame) {
        return frame.error().path("type").textValue();
    }

    private static boolean isOver(Frame frame, String scan) {
        return scan.equals(frame.text("scan_id")) && isIn(frame, "rejected", "skipped", "completed", "error");
    }

    private static boolean isIn(Frame frame, String... states) {
        return List.of(states).contains(frame.state());
    }

    private static void lock(Connection connection, String card) throws SQLException {
        try (var statement = connection.prepareStatement("select 1 from card where id = ? for update")) {
            statement.setObject(1, UUID.fromString(card));
            statement.execute();
        }
    }

    private static int waitingForLocks() throws SQLException {
        try (var connection = SERVER.database().connect();
                var statement = connection.prepareStatement("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'");
                var row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static int over(String card) {
        return Clinic.count("scan where state in ('rejected', 'completed') and card_id = ?", card);
    }

    private static byte[] blank() {
        var sheet = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.dispose();
        return JpegPress.baseline(sheet);
    }
}
