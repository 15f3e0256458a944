package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenBack;
import io.handoff.cardpress.SpecimenCard;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A card whose back was read as well says whom to call, where claims go and what the patient pays, in the published form. */
class EnrichedResultsIT {
    private static final byte[] BACK = JpegPress.baseline(SpecimenBack.image());

    private Clinic clinic;

    @BeforeEach
    void open() {
        clinic = Clinic.open();
    }

    /** The state stays: published clients wait for {@code completed}, by asking or by registering late. */
    @Test
    void theBackendIsToldAndTheStateStaysCompleted() {
        clinic.backend()
                .set("webhooks", List.of(Map.of("url", "http://localhost:9/hook")))
                .expect(200);
        var card = bothSides();

        assertThat(clinic.person().get(card).expect(200).text("state")).isEqualTo("completed");
        try (var late = clinic.desk().openSocket()) {
            late.register(card);
            late.waitsFor(frame -> frame.isCard(card, "completed"));
            assertThat(late.states(card)).containsExactly("completed");
        }
        var told = Clinic.API.get(
                "/v1/account/webhooks/deliveries", clinic.office().token());
        assertThat(told.expect(200).json().required("deliveries").findValuesAsText("type"))
                .containsExactly("card.enriched", "card.completed", "card.created");
    }

    @Test
    void nobodyIsToldOfACardThatShowsNoMore() {
        clinic.backend()
                .set("webhooks", List.of(Map.of("url", "http://localhost:9/hook")))
                .expect(200);
        var plain = new SpecimenCard(
                "Larkspur Health", null, "Rosalind Okafor", "LKH204857316", null, null, null, null, null);
        var card = clinic.desk().createCard();
        clinic.desk().upload(card, JpegPress.baseline(plain.front(CardDesign.STACKED)));
        clinic.desk().waitsFor(frame -> frame.isCard(card, "completed"));

        var told = Clinic.API.get(
                "/v1/account/webhooks/deliveries", clinic.office().token());
        assertThat(told.expect(200).json().required("deliveries").findValuesAsText("type"))
                .containsExactly("card.completed", "card.created");
    }

    @Test
    void bothSidesSayWhomToCallWhereClaimsGoAndWhatThePatientPays() {
        var card = bothSides();

        var results = clinic.person().get(card).expect(200).json().required("enriched_results");

        assertThat(results.required("processed_sides").textValue()).isEqualTo("both");
        assertThat(results.required("phone_numbers"))
                .extracting(phone -> text(phone, "label") + " " + text(phone, "type") + " " + text(phone, "number"))
                .containsExactly(
                        "Member Services member_services_phone 800-555-0142",
                        "For Providers provider_services_phone 877-555-0163",
                        "For Pharmacists pharmacy_services_phone 866-555-0187");
        assertThat(results.required("phone_numbers"))
                .allSatisfy(phone -> assertThat(text(phone, "score")).matches("0\\.[5-9]\\d|1\\.00"));
        var address = results.required("addresses").get(0);
        assertThat(text(address, "label")).isEqualTo("Send medical claims to");
        assertThat(text(address, "type")).isEqualTo("medical_claims_address");
        assertThat(text(address, "company_name")).isEqualTo("Larkspur Health Insurance");
        assertThat(text(address, "address")).isEqualTo("P.O. Box 48217, Atlanta, GA 30374-0482");
        assertThat(results.required("copays_deductibles"))
                .extracting(copay -> text(copay, "service") + " " + text(copay, "category") + " "
                        + copay.required("value").decimalValue())
                .containsExactly("office_visit copay 25", "urgent_care copay 60");
        assertThat(clinic.person()
                        .list()
                        .expect(200)
                        .json()
                        .required("cards")
                        .get(0)
                        .required("enriched_results"))
                .isEqualTo(results);

        clinic.person().delete(card).expect(204);
        assertThat(clinic.person().get(card).expect(200).json().has("enriched_results"))
                .isFalse();
        assertThat(Clinic.count("card where id = ? and enriched_results is null", card))
                .isEqualTo(1);
    }

    private String bothSides() {
        var card = clinic.person().create(Map.of("enable_backside_scan", true));
        clinic.desk().upload(card, Clinic.FRONT);
        clinic.desk().waitsFor(frame -> frame.isCard(card, "backside_processing"));
        clinic.desk().upload(card, "back", BACK).expect(200);
        clinic.desk().waitsFor(frame -> frame.isCard(card, "completed"));
        return card;
    }

    private static String text(JsonNode entry, String name) {
        return entry.required(name).textValue();
    }
}
