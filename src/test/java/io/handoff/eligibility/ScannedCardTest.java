package io.handoff.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.config.Json;
import io.handoff.eligibility.ScannedCard.Payer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is asked about a card. */
class ScannedCardTest {
    private static final JsonNode PRINTED = json(
            """
            {"payer_id": {"value": "60054"}, "payer_name": {"value": "Aetna"}, "member_number": {"value": "W123"}}""");
    private static final JsonNode NOTHING = json("{}");
    private static final JsonNode MATCH = json(
            """
            {"matches": [
               {"clearinghouse": "office_ally", "payer_id": "60054OA", "payer_name": "Aetna (OA)"},
               {"clearinghouse": "stedi", "payer_id": "AETNA1", "payer_name": "Aetna Inc"},
               {"clearinghouse": "stedi", "payer_id": "AETNA2", "payer_name": "Aetna Other"}],
             "custom": [{"custom_payer_id": "C7", "custom_payer_name": "Our Aetna"}]}""");

    @Test
    void whatTheCallerSaysGoesBeforeAllElse() {
        assertThat(card(PRINTED).payer("99999", Optional.of("stedi"))).isEqualTo(new Payer("99999", null));
    }

    @Test
    void whatIsPrintedGoesBeforeAMatchUnlessTheClearinghouseHasIdsOfItsOwn() {
        assertThat(card(PRINTED).payer(null, Optional.empty())).isEqualTo(new Payer("60054", "Aetna"));
        assertThat(card(PRINTED).payer(null, Optional.of("stedi"))).isEqualTo(new Payer("AETNA1", "Aetna Inc"));
        assertThat(card(PRINTED).payer(null, Optional.of("office_ally"))).isEqualTo(new Payer("60054OA", "Aetna (OA)"));
        assertThat(card(PRINTED).payer(null, Optional.of("custom"))).isEqualTo(new Payer("C7", "Our Aetna"));
    }

    @Test
    void theLikeliestMatchDoesWhereNoIdIsPrinted() {
        assertThat(card(NOTHING).payer(null, Optional.empty())).isEqualTo(new Payer("60054OA", "Aetna (OA)"));
    }

    @Test
    void anIdOfAnotherListIsNeverSent() {
        var unmatched = new ScannedCard(null, null, PRINTED, NOTHING);

        assertThat(unmatched.payer(null, Optional.of("stedi"))).isEqualTo(new Payer(null, null));
    }

    private static ScannedCard card(JsonNode details) {
        return new ScannedCard(null, null, details, MATCH);
    }

    private static JsonNode json(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8), JsonNode.class);
    }
}
