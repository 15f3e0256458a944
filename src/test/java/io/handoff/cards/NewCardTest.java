package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handoff.problem.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCardTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "{\"metadata\": null}"})
    void whatIsNotSaidIsAbsent(String body) {
        assertThat(of(body).metadata()).isNull();
    }

    @Test
    void whatTheCreatorNotesIsKeptAsItIs() {
        var noted =
                of("{\"metadata\": {\"visit\": 17, \"payer_match_version\": \"2\", \"insurance_scan_version\": null}}");

        assertThat(noted.metadata())
                .hasToString("{\"visit\":17,\"payer_match_version\":\"2\",\"insurance_scan_version\":null}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"A-17\"",
                "17",
                "false",
                "{\"insurance_scan_version\": 1}",
                "{\"payer_match_version\": {}}",
                "{\"insurance_scan_version\": \"1\", \"payer_match_version\": [\"1\"]}"
            })
    void notesThatPublishedClientsCouldNotReadAreRefused(String metadata) {
        assertThatThrownBy(() -> of("{\"metadata\": " + metadata + "}"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("bad_metadata"));
    }

    private static NewCard of(String body) {
        return NewCard.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
