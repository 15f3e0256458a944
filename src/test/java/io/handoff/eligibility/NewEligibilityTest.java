package io.handoff.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.config.Json;
import io.handoff.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewEligibilityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String SOUND =
            """
            {"card_id": "7d8f4a52-9c57-4f0a-9b43-7c9f4b1b6d11",
             "eligibility": {
               "provider": {"npi": "1234567893", "first_name": "Ana", "last_name": "Ruiz", "organization_name": ""},
               "subscriber": {"first_name": "Zoë-Jane", "last_name": "O'Brien Jr.", "date_of_birth": "20000229"}}}""";

    @Test
    void aSoundBodyIsReadAsItStands() throws IOException {
        var read = read(Json.MAPPER.readTree(SOUND));

        assertThat(read.provider()).isEqualTo(new Provider("Ana", "Ruiz", null, "1234567893"));
        assertThat(read.subscriber()).isEqualTo(new Subscriber("Zoë-Jane", "O'Brien Jr.", null, "20000229"));
    }

    @Test
    void thePublishedClientsCamelCaseIsReadToo() throws IOException {
        var read = read(
                Json.MAPPER.readTree(
                        """
                {"card_id": "7d8f4a52-9c57-4f0a-9b43-7c9f4b1b6d11",
                 "eligibility": {
                   "provider": {"npi": "1234567893", "firstName": "Ana", "lastName": "Ruiz"},
                   "subscriber": {"firstName": "Jane", "lastName": "Doe", "dateOfBirth": "19990131"}}}"""));

        assertThat(read.provider()).isEqualTo(new Provider("Ana", "Ruiz", null, "1234567893"));
        assertThat(read.subscriber()).isEqualTo(new Subscriber("Jane", "Doe", null, "19990131"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19990131", "1999-01-31", "01/31/1999"})
    void aBirthdayMayBeWrittenAsDateFieldsWriteIt(String written) throws IOException {
        var body = Json.MAPPER.readTree(SOUND);
        ((ObjectNode) body.at("/eligibility/subscriber")).put("date_of_birth", written);

        assertThat(read(body).subscriber().dateOfBirth()).isEqualTo("19990131");
    }

    @Test
    void whatIsOursIsReadToo() throws IOException {
        var body = Json.MAPPER.readTree(SOUND);
        var eligibility = (ObjectNode) body.at("/eligibility");
        eligibility.put("payer_id", "60 054");
        eligibility.putArray("service_types").add("30").add("98").add("30");
        eligibility.withObject("/subscriber").put("member_id", "W123-456");
        eligibility
                .putObject("dependent")
                .put("first_name", "Amy")
                .put("last_name", "O'Brien")
                .put("date_of_birth", "20150602");

        var read = read(body);

        assertThat(read.payerId()).isEqualTo("60054");
        assertThat(read.serviceTypes()).containsExactly("30", "98");
        assertThat(read.subscriber().withMemberId("OTHER").memberId()).isEqualTo("W123-456");
        assertThat(read.dependent()).isEqualTo(new Subscriber("Amy", "O'Brien", null, "20150602"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', card_id",
        "'', eligibility",
        "eligibility, provider",
        "eligibility, subscriber",
        "eligibility.provider, npi",
        "eligibility.subscriber, first_name",
        "eligibility.subscriber, last_name",
        "eligibility.subscriber, date_of_birth"
    })
    void whatIsMissingIsNamed(String where, String member) throws IOException {
        var body = Json.MAPPER.readTree(SOUND);
        ((ObjectNode) body.at(where.isEmpty() ? "" : "/" + where.replace('.', '/'))).remove(member);

        assertRefused(body, "missing_field", where.isEmpty() ? member : where + "." + member);
    }

    @ParameterizedTest
    @CsvSource({
        "eligibility.provider.npi, '\"12345678901\"'",
        "eligibility.provider.npi, 1234567893",
        "eligibility.payer_id, '\"6\"'",
        "eligibility.payer_id, '\"A*B\"'",
        "eligibility.payer_id, 60054",
        "eligibility.service_types, '[]'",
        "eligibility.service_types, '\"30\"'",
        "eligibility.service_types, '[\"30\", \"abc\"]'",
        "eligibility.dependent, 7",
        "eligibility.subscriber.member_id, '\"X~1\"'",
        "eligibility.provider.first_name, '\"*\"'",
        "eligibility.provider.first_name, '\"\"'",
        "eligibility.provider.organization_name, '\"A~B\"'",
        "eligibility.subscriber.first_name, '\"ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJ\"'",
        "eligibility.subscriber.last_name, '\"a\\u0000b\"'",
        "eligibility.subscriber.last_name, '\"--\"'",
        "eligibility.subscriber.last_name, []",
        "eligibility.subscriber.date_of_birth, '\"29.02.2000\"'",
        "eligibility.subscriber.date_of_birth, '\"2001-02-29\"'",
        "eligibility.subscriber.date_of_birth, '\"20010229\"'",
        "eligibility.subscriber.date_of_birth, '\"20260303\"'",
        "eligibility.subscriber.date_of_birth, '\"17991231\"'",
        "eligibility.subscriber.date_of_birth, 20000229",
        "eligibility.provider, '\"x\"'",
        "eligibility, []",
        "card_id, 7"
    })
    void whatIsWrongIsNamedAndNotRepeated(String path, String value) throws IOException {
        var body = Json.MAPPER.readTree(SOUND);
        int last = path.lastIndexOf('.');
        var holder = (ObjectNode)
                body.at(last < 0 ? "" : "/" + path.substring(0, last).replace('.', '/'));
        holder.set(path.substring(last + 1), Json.MAPPER.readTree(value));

        assertRefused(body, "invalid_field", path);
    }

    @Test
    void aProviderIsAnOrganisationOrAPersonWithBothNames() throws IOException {
        var body = Json.MAPPER.readTree(SOUND);
        var provider = (ObjectNode) body.at("/eligibility/provider");
        provider.remove("last_name");
        assertRefused(body, "missing_field", "eligibility.provider.organization_name");

        provider.put("organization_name", "Harbor Clinic");
        assertThat(read(body).provider().organizationName()).isEqualTo("Harbor Clinic");
    }

    @Test
    void aCardIdThatIsNoneIsUnknown() throws IOException {
        var body = Json.MAPPER.readTree(SOUND);
        ((ObjectNode) body).put("card_id", "no-id");

        assertThat(catchThrowableOfType(Problem.class, () -> read(body)).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "7", "{} x{", "\"text\""})
    void whatIsNoObjectIsMalformed(String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);

        assertThat(catchThrowableOfType(Problem.class, () -> NewEligibility.of(bytes, TODAY))
                        .status())
                .isEqualTo(400);
    }

    private static NewEligibility read(JsonNode body) {
        return NewEligibility.of(Json.bytes(body), TODAY);
    }

    private static void assertRefused(JsonNode body, String type, String path) {
        var refused = catchThrowableOfType(Problem.class, () -> read(body));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.type()).isEqualTo(type);
        assertThat(refused).hasMessageStartingWith(path);
    }
}
