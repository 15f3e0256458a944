package io.handoff.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    record Stay(Instant createdAt, String userName, Boolean isOpen) {}

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T12:00:00Z,           2026-03-01T12:00:00.000000Z",
        "2026-03-01T12:00:00.5Z,         2026-03-01T12:00:00.500000Z",
        "2026-03-01T12:00:00.123456789Z, 2026-03-01T12:00:00.123456Z",
        "2026-03-01T12:00:00.000001Z,    2026-03-01T12:00:00.000001Z",
        "2026-03-08T02:30:00-03:30,      2026-03-08T06:00:00.000000Z",
        "1969-12-31T23:59:59.999999Z,    1969-12-31T23:59:59.999999Z"
    })
    void timesHaveSixDigitsAndAreUtc(Instant instant, String wire) {
        assertThat(TimeZone.getDefault().getRawOffset())
                .as("tests run in another zone")
                .isNotZero();
        assertThat(Json.time(instant)).isEqualTo(wire);
        assertThat(Json.write(new Stay(instant, null, null))).isEqualTo("{\"created_at\":\"" + wire + "\"}");
    }

    @Test
    void namesAreSnakeCaseAndWhatIsUnknownIsLeftOut() {
        assertThat(Json.write(new Stay(null, "Rosalind", null))).isEqualTo("{\"user_name\":\"Rosalind\"}");
    }

    @Test
    void newerClientsMaySayMore() {
        var json = "{\"user_name\":\"Rosalind\",\"shoe_size\":41,\"created_at\":\"2026-03-01T12:00:00.5Z\"}";

        assertThat(Json.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), Stay.class))
                .isEqualTo(new Stay(Instant.parse("2026-03-01T12:00:00.5Z"), "Rosalind", null));
    }
}
