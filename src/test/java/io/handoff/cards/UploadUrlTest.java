package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handoff.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadUrlTest {

    @ParameterizedTest
    @ValueSource(ints = {100, 3600})
    void itMayLiveFromAHundredSecondsToAnHour(int seconds) {
        assertThat(UploadUrl.life("" + seconds)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(UploadUrl.lifeOrLongest("" + seconds)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"99", "3601", "-100", "1e3", "100.0", "an hour", "99999999999"})
    void andNoOtherTime(String expiration) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> UploadUrl.life(expiration))
                .matches(problem -> problem.status() == 400 && problem.type().equals("bad_expiration"));
    }

    @Test
    void forAKnownCardAnHourIsUsual() {
        assertThat(UploadUrl.lifeOrLongest(null)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aWishNamesTheSideAndMayNameTheRest() {
        var plain = wish("{\"orientation\":\"back\"}");
        assertThat(plain).isEqualTo(new FormWish(Orientation.BACK, "api", null));

        var full =
                wish("{\"orientation\":\"front\",\"capture_type\":\"automatic\",\"metadata\":{\"mlThreshold\":0.5}}");
        assertThat(full.captureType()).isEqualTo("automatic");
        assertThat(full.metadata().toString()).isEqualTo("{\"mlThreshold\":0.5}");
        assertThat(wish("{\"orientation\":\"front\",\"capture_type\":null,\"metadata\":null}"))
                .isEqualTo(FormWish.front());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "\"front\"",
                "{}",
                "{\"orientation\":\"left\"}",
                "{\"orientation\":7}",
                "{\"orientation\":\"front\",\"capture_type\":\"drawn\"}",
                "{\"orientation\":\"front\",\"capture_type\":[]}",
                "{\"orientation\":\"front\",\"metadata\":\"x\"}"
            })
    void anotherBodyIsRefused(String body) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> wish(body))
                .matches(problem -> problem.status() == 400);
    }

    private static FormWish wish(String body) {
        return FormWish.of(body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }
}
