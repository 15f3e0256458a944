package io.handoff.enriched;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.config.Json;
import io.handoff.fields.Print;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Words that stand anywhere, in any order, are read without failing, and what comes out has the published form. */
class AnyPrintTest {

    private static final List<String> WORDS = List.of(
            "Member",
            "Services:",
            "800-555-0142",
            "(877)",
            "555-0163",
            "1-800-MEDICARE",
            "TTY:",
            "711",
            "or",
            "Claims:",
            "PO",
            "Box",
            "1001,",
            "Tampa,",
            "FL",
            "33631",
            "Appeals",
            "$20",
            "$1,500/$3,000",
            "20%",
            "/",
            "Ded",
            "PCP",
            "ER:",
            "INN",
            "Family",
            "#",
            "(",
            "\u00a0",
            "\ud83d\ude00");

    @Property(tries = 500, seed = "20261124")
    void whateverIsPrintedHasThePublishedForm(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var print = new Print();
        for (int word = random.nextInt(60); word > 0; word--) {
            print.at(random.nextInt(900), 20 * random.nextInt(30), WORDS.get(random.nextInt(WORDS.size())));
        }

        EnrichedResults.of(List.of(print.reading()), List.of(print.reading()))
                .map(results -> Json.read(Json.bytes(results), JsonNode.class))
                .ifPresent(json -> {
                    assertThat(json.required("processed_sides").textValue()).isEqualTo("both");
                    json.path("phone_numbers").forEach(phone -> assertThat(
                                    phone.required("number").textValue())
                            .matches("\\d{3}-\\d{3}-\\d{4}"));
                    json.path("addresses").forEach(address -> assertThat(
                                    address.required("address").textValue())
                            .isNotBlank());
                    json.path("copays_deductibles")
                            .forEach(copay -> assertThat(copay.required("value").isNumber())
                                    .isTrue());
                    json.findValuesAsText("score")
                            .forEach(score -> assertThat(score).matches("[01]\\.\\d\\d"));
                });
    }

    @Property(tries = 1)
    void aLineWithoutEndIsReadLikeAnyOther() {
        var print = new Print().at(0, 0, "Rx " + "$10/".repeat(20_000) + "$10");

        assertThat(EnrichedResults.of(List.of(print.reading()), List.of())).isEmpty();
    }
}
