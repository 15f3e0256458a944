package io.handoff.access;

import io.handoff.client.Scanner;
import io.handoff.testing.TestServer;
import java.util.Map;

/**
 * Questions to payers about one card.
 *
 * @param card one that is completed
 * @param asked the id of a question that was asked about it
 */
record Questions(String card, String asked) {
    /** Of a card of its own, made by this desktop or phone. */
    static Questions of(Scanner scanner) {
        var card = scanner.createCard();
        new Sql(TestServer.shared()).cardIsCompleted(card);
        var asked = scanner.api().post("/v1/eligibility", scanner.jwt(), body(card));
        return new Questions(card, asked.expect(201).text("eligibility_id"));
    }

    /** @param id that nothing has */
    static Questions aboutNothing(String id) {
        return new Questions(id, id);
    }

    /** A body that asks once more. */
    Map<String, ?> another() {
        return body(card);
    }

    private static Map<String, ?> body(String card) {
        return Map.of(
                "card_id",
                card,
                "eligibility",
                Map.of(
                        "provider", Map.of("npi", "1234567893", "organization_name", "Harbor Clinic"),
                        "subscriber", Map.of("first_name", "Ada", "last_name", "Okafor", "date_of_birth", "19800101")));
    }
}
