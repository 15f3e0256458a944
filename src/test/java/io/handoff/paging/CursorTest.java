package io.handoff.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handoff.problem.Problem;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final Cursor CURSOR = new Cursor(
            Instant.parse("2026-02-03T04:05:06.789012Z"), UUID.fromString("00000000-0000-4000-8000-00000000002a"));

    @Test
    void itsTextLeadsBackToThePlace() {
        assertThat(Cursor.parse(CURSOR.text())).isEqualTo(CURSOR);
        assertThat(CURSOR.text()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "0",
                "null",
                "AQ",
                "%%%",
                "' or 1=1",
                "AAAA",
                "čšž",
                "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatItNeverMadeIsRefused(String text) {
        refused("bad_cursor", text, null);
    }

    @Test
    void aCutOrLengthenedOrFarAwayOneIsRefused() {
        refused("bad_cursor", CURSOR.text().substring(1), null);
        refused("bad_cursor", CURSOR.text() + "AAAA", null);
        var bytes = Base64.getUrlDecoder().decode(CURSOR.text());
        bytes[1] = -1;
        refused("bad_cursor", Base64.getUrlEncoder().encodeToString(bytes), null);
        bytes[1] = 0x7f;
        refused("bad_cursor", Base64.getUrlEncoder().encodeToString(bytes), null);
        bytes[0] = 2;
        refused("bad_cursor", Base64.getUrlEncoder().encodeToString(bytes), null);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void withoutWordsThereIsAFirstPageOfUsualLength(String absent) {
        assertThat(PageRequest.of(absent, absent, 200)).isEqualTo(new PageRequest(50, null));
        assertThat(PageRequest.of(absent, absent, 30)).isEqualTo(new PageRequest(30, null));
    }

    @ParameterizedTest
    @CsvSource({"1", "200"})
    void aLimitMayBeAsLongAsTheListAllows(String limit) {
        assertThat(PageRequest.of(limit, CURSOR.text(), 200))
                .isEqualTo(new PageRequest(Integer.parseInt(limit), CURSOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "1.5", "ten", " 5", "99999999999", "٣٠٠"})
    void anotherLimitIsRefused(String limit) {
        refused("bad_limit", null, limit);
    }

    private static void refused(String type, String cursor, String limit) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> PageRequest.of(limit, cursor, 200))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(400);
                    assertThat(problem.type()).isEqualTo(type);
                });
    }
}
