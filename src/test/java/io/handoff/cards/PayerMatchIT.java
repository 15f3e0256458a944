package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.client.Answer;
import io.handoff.client.Cards;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A completed card says who its payer may be, by the directory and by the account's own list. */
class PayerMatchIT {
    private static final String OWN =
            "payer_id,payer_name,other_names\nLK482,Larkspur Health Insurance,Larkspur HMO|Lark\n";

    private Clinic clinic;

    @BeforeEach
    void open() {
        clinic = Clinic.open();
    }

    @Test
    void theDirectoryIsThereFromTheFirstCardOn() {
        var match = matchOf(clinic.completed(
                Clinic.CARD.withPayerName("Blue Cross Blue Shield of Texas").withPayerId("84980")));

        assertThat(match.required("cardscan_payer_id").textValue()).isEqualTo("84980");
        assertThat(match.required("matches").findValuesAsText("clearinghouse")).contains("stedi", "office_ally");
        var first = match.required("matches").get(0);
        assertThat(first.required("payer_id").textValue()).isEqualTo("84980");
        assertThat(first.required("score").textValue())
                .matches("0\\.\\d\\d|1\\.00")
                .isEqualTo(match.required("score").textValue());
        assertThat(first.at("/metadata/source").textValue()).isEqualTo("supplied");
        assertThat(first.at("/metadata/last_updated").textValue()).endsWith("Z");
        assertThat(match.has("change_healthcare")).isFalse();
        assertThat(match.has("custom")).isFalse();
    }

    @Test
    void anAccountsOwnPayersAreCustom() {
        putCsv("payers", OWN).expect(200);

        var own = matchOf(clinic.completed(Clinic.CARD)).required("custom").get(0);

        assertThat(own.required("custom_payer_id").textValue()).isEqualTo("LK482");
        assertThat(own.required("custom_payer_name").textValue()).isEqualTo("Larkspur Health Insurance");
        assertThat(own.required("custom_payer_name_alt").textValue()).isEqualTo("Larkspur HMO");
    }

    @Test
    void aDirectoryThatNamesNoClearinghouseLeavesItOut() {
        putCsv("payer_directory", OWN).expect(200);

        var match = matchOf(clinic.completed(Clinic.CARD)).required("matches").get(0);

        assertThat(match.required("payer_id").textValue()).isEqualTo("LK482");
        assertThat(match.has("clearinghouse")).isFalse();
    }

    @Test
    void aCardThatShowsItsPayersIdOnlyIsFoundByThePayersNames() {
        putCsv("payers", "payer_id,payer_name\n84980,Riverbend Network\n").expect(200);
        var logo = clinic.completed(Clinic.CARD.withPayerName(null).withPayerId("84980"));

        assertThat(matchOf(logo).required("cardscan_payer_id").textValue()).isEqualTo("84980");
        assertThat(clinic.person().get(logo).json().at("/details/payer_name").isMissingNode())
                .isTrue();
        for (var query : List.of("blue cross", "texas", "riverbend", "okafor texas")) {
            assertThat(Cards.ids(clinic.person().search(query).expect(200))).containsExactly(logo);
        }
    }

    @Test
    void aListIsGivenAndReadInBothForms() {
        assertThat(putCsv("payer_directory", OWN)
                        .expect(200)
                        .json()
                        .required("payers")
                        .intValue())
                .isEqualTo(1);

        var read = clinic.backend().setting("payer_directory").expect(200).json();
        assertThat(read.get(0).required("other_names")).hasSize(2);
        var csv = Clinic.API.send(
                "GET", "/v1/account/payer_directory", clinic.backend().key(), null, "Accept", "text/csv");
        assertThat(new String(csv.expect(200).bytes(), StandardCharsets.UTF_8))
                .contains("LK482,Larkspur Health Insurance,Larkspur HMO|Lark,");
        clinic.backend().set("payer_directory", read).expect(200);
        assertThat(clinic.backend().setting("payer_directory").json()).isEqualTo(read);

        clinic.backend().set("payer_directory", List.of()).expect(200);
        assertThat(clinic.backend().setting("payer_directory").expect(200).json())
                .isEmpty();
    }

    @Test
    void whatIsNoListIsRefusedAndChangesNothing() {
        putCsv("payers", OWN).expect(200);

        assertThat(putCsv("payers", "id,name\n1,One").expect(400).text("type")).isEqualTo("bad_payers");
        assertThat(clinic.backend()
                        .set("payers", List.of(Map.of("payer_id", "1")))
                        .expect(400)
                        .text("message"))
                .contains("Payer 1", "payer_name");
        clinic.backend()
                .set("payers", List.of(Map.of("payer_id", "1", "payer_name", "One", "other_names", new String[] {null
                })))
                .expect(400);
        putCsv("payers", "").expect(400);
        clinic.backend().set("payers", Map.of("payer_id", "1")).expect(400);
        clinic.backend().set("payers", "null").expect(400);
        assertThat(clinic.backend().setting("payers").expect(200).json()).hasSize(1);
        assertThat(Clinic.API.get("/v1/account/payers", clinic.desk().jwt()).status())
                .isEqualTo(403);
    }

    @Test
    void aDeletedCardSaysNothingOfItsPayer() {
        var card = clinic.completed(Clinic.CARD);
        clinic.person().delete(card).expect(204);

        assertThat(clinic.person().get(card).expect(200).json().has("payer_match"))
                .isFalse();
        assertThat(Clinic.count("card where id = ? and payer_match is null", card))
                .isEqualTo(1);
    }

    private JsonNode matchOf(String card) {
        return clinic.person().get(card).expect(200).json().required("payer_match");
    }

    private Answer putCsv(String setting, String csv) {
        return Clinic.API.send(
                "PUT", "/v1/account/" + setting, clinic.backend().key(), csv, "Content-Type", "text/csv");
    }
}
