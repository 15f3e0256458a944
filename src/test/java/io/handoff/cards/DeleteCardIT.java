package io.handoff.cards;

import static io.handoff.cards.Clinic.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.client.Cards;
import io.handoff.client.Phone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deleted card says that it was there, and nothing else. */
class DeleteCardIT {
    private Clinic clinic;

    @BeforeEach
    void aPersonSitsDown() {
        clinic = Clinic.open();
    }

    @Test
    void nothingThatTheCardSaidIsLeftAnywhere() {
        var card = clinic.completed(Clinic.CARD, Map.of("metadata", Map.of("visit", "A-17")));
        var scan = scanOf(card);
        API.post("/v1/scans/" + scan + "/metadata", clinic.desk().jwt(), Map.of("a", 1))
                .expect(200);
        API.post("/v1/cards/" + card + "/performance", clinic.desk().jwt(), Map.of("a", 1))
                .expect(200);
        assertThat(images()).isEqualTo(1);

        assertThat(clinic.person().delete(card).expect(204).bytes()).isEmpty();

        var told = clinic.person().get(card).expect(200).json();
        assertThat(told.required("deleted").booleanValue()).isTrue();
        assertThat(told.required("state").textValue()).isEqualTo("completed");
        for (var content : List.of("details", "metadata", "images")) {
            assertThat(told.has(content)).as(content).isFalse();
        }
        assertThat(images()).isZero();
        assertThat(Clinic.count("card_search where card_id = ?", card)).isZero();
        assertThat(Clinic.count("card_performance where card_id = ?", card)).isZero();
        assertThat(Clinic.count("card where details is null and metadata is null and id = ?", card))
                .isEqualTo(1);
        assertThat(Clinic.count(
                        "scan where (result is not null or metadata is not null or image_id is not null)"
                                + " and card_id = ?",
                        card))
                .isZero();
        assertThat(Clinic.count("audit where action = 'card.deleted' and subject = cast(? as text)", card))
                .isEqualTo(1);
    }

    @Test
    void deletingItAgainChangesNothing() {
        var card = clinic.person().create(Map.of());
        clinic.person().delete(card).expect(204);
        var first = clinic.person().get(card).expect(200);

        clinic.office().delete(card).expect(204);

        assertThat(clinic.person().get(card).expect(200).bytes()).isEqualTo(first.bytes());
        assertThat(Clinic.count("audit where action = 'card.deleted' and subject = cast(? as text)", card))
                .isEqualTo(1);
    }

    @Test
    void whoWaitsForAnOpenCardIsToldThatNothingWillCome() {
        var card = clinic.person().create(Map.of());

        clinic.person().delete(card).expect(204);

        var told = clinic.desk().waitsFor(frame -> frame.isCard(card, "error"));
        assertThat(told.error().required("type").textValue()).isEqualTo("card_deleted");
    }

    @Test
    void theListStillCountsIt() {
        var card = clinic.person().create(Map.of());
        clinic.person().delete(card).expect(204);

        var page = clinic.person().list().expect(200);

        assertThat(Cards.ids(page)).containsExactly(card);
        assertThat(page.json().at("/cards/0/deleted").booleanValue()).isTrue();
    }

    @Test
    void nothingCanBeAddedToIt() {
        var card = clinic.person().create(Map.of("enable_livescan", true));
        var scan = clinic.desk().upload(card, Clinic.WALL).text("scan_id");
        clinic.person().delete(card).expect(204);

        clinic.desk().upload(card, "front", Clinic.WALL).expect(404);
        clinic.person().uploadUrl(card, Map.of("orientation", "front")).expect(404);
        API.post("/v1/scans/" + scan + "/metadata", clinic.desk().jwt(), Map.of("a", 1))
                .expect(404);
        API.post("/v1/cards/" + card + "/performance", clinic.desk().jwt(), Map.of("a", 1))
                .expect(404);
        assertThat(images()).isZero();
    }

    @Test
    void aPictureThatIsBeingReadEndsQuietly() {
        var card = clinic.person().create(Map.of());
        var scan = clinic.desk().upload(card, Clinic.FRONT).text("scan_id");
        clinic.desk().waitsFor(frame -> scan.equals(frame.text("scan_id")) && frame.is("scan", "processing"));

        clinic.person().delete(card).expect(204);

        clinic.desk().waitsFor(frame -> frame.isCard(card, "error"));
        var next = clinic.completed(Clinic.CARD);
        await().until(() -> Clinic.count("scheduled_tasks where task_instance = cast(? as text)", scan) == 0);
        assertThat(clinic.desk().socket().states(card)).containsExactly("pending", "frontside_processing", "error");
        assertThat(clinic.person().get(card).expect(200).json().has("details")).isFalse();
        assertThat(Clinic.count("scan where result is null and state = 'skipped' and id = ?", scan))
                .isEqualTo(1);
        assertThat(clinic.desk().memberNumber(next)).isEqualTo(Clinic.CARD.memberNumber());
    }

    @Test
    void aPhoneWhoseCardWasDeletedMayTakeAnother() {
        var phone = Phone.claims(API, clinic.desk().startHandoff());
        var card = phone.createCard();

        clinic.person().delete(card).expect(204);

        var another = phone.createCard();
        phone.upload(another, Clinic.FRONT);
        clinic.desk().waitsFor(frame -> frame.isCard(another, "completed"));
    }

    @Test
    void aPhoneDeletesNothing() {
        var phone = Phone.claims(API, clinic.desk().startHandoff());
        var card = phone.createCard();

        assertThat(new Cards(API, phone.jwt()).delete(card).expect(403).text("type"))
                .isEqualTo("not_allowed");
    }

    private int images() {
        return Clinic.count("image where account_id = ?", clinic.account().id().toString());
    }

    private String scanOf(String card) {
        return clinic.desk()
                .waitsFor(frame -> card.equals(frame.card()) && frame.is("scan", "completed"))
                .text("scan_id");
    }
}
