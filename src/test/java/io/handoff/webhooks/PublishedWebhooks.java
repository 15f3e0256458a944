package io.handoff.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.client.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaml.snakeyaml.Yaml;

/** The published {@code Webhook…Event} schemas. */
final class PublishedWebhooks {
    private static final Map<String, String> SCHEMAS = Map.of(
            "card.created", "WebhookCardCreatedEvent",
            "card.completed", "WebhookCardCompletedEvent",
            "card.enriched", "WebhookCardEnrichedEvent",
            "card.error", "WebhookCardErrorEvent",
            "card.deleted", "WebhookCardDeletedEvent",
            "eligibility.created", "WebhookEligibilityCreatedEvent",
            "eligibility.completed", "WebhookEligibilityCompletedEvent",
            "eligibility.error", "WebhookEligibilityErrorEvent",
            "eligibility.deleted", "WebhookEligibilityDeletedEvent");

    private static final Path FILE =
            Path.of(System.getProperty("handoff.shared"), "reference", "cardscan-openapi.yaml");

    private PublishedWebhooks() {}

    /** Neither less nor more than the schema of its type says; the test is skipped where the document is absent. */
    static void check(JsonNode body) {
        assumeTrue(Files.isRegularFile(FILE), FILE + " is not there: webhooks are not compared with it");
        var schema = Document.PUBLISHED.at(
                "/components/schemas/" + SCHEMAS.get(body.path("type").asText()));
        assertThat(schema.isObject()).as(body.toString()).isTrue();
        check(body, schema);
    }

    private static void check(JsonNode value, JsonNode schema) {
        switch (schema.path("type").asText()) {
            case "object" -> checkObject(value, schema);
            case "boolean" -> assertThat(value.isBoolean()).isTrue();
            default -> checkText(value, schema.path("format").asText());
        }
    }

    private static void checkObject(JsonNode value, JsonNode schema) {
        assertThat(names(value.fieldNames())).containsExactlyInAnyOrderElementsOf(required(schema));
        value.properties()
                .forEach(member ->
                        check(member.getValue(), schema.path("properties").path(member.getKey())));
    }

    private static void checkText(JsonNode value, String format) {
        assertThat(value.isTextual()).isTrue();
        switch (format) {
            case "uuid" -> assertThat(UUID.fromString(value.asText())).isNotNull();
            case "date-time" -> assertThat(OffsetDateTime.parse(value.asText())).isNotNull();
            default -> assertThat(value.asText()).isNotBlank();
        }
    }

    private static List<String> required(JsonNode schema) {
        var names = new ArrayList<String>();
        schema.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static List<String> names(java.util.Iterator<String> each) {
        var names = new ArrayList<String>();
        each.forEachRemaining(names::add);
        return names;
    }

    /** Read once, and only where it is asked for. */
    private static final class Document {
        static final JsonNode PUBLISHED = read();

        private static JsonNode read() {
            try (var text = Files.newBufferedReader(FILE)) {
                return Api.JSON.valueToTree(new Yaml().<Object>load(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
