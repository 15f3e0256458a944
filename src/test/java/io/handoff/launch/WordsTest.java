package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void flagsMayStandAnywhere() {
        Words words = Words.of(new String[] {"create", "--live", "City Clinic"}, "--live");
        assertThat(words.command()).isEqualTo("create");
        assertThat(words.only("usage")).isEqualTo("City Clinic");
        assertThat(words.has("--live")).isTrue();
    }

    @Test
    void wrongWordsEndWithTheExitCodeForWrongUse() {
        assertThatExceptionOfType(LaunchProblem.class)
                .isThrownBy(() -> Words.of(new String[] {"create", "--foo"}, "--live"))
                .satisfies(problem -> assertThat(problem.exitCode()).isEqualTo(2));
        assertThatExceptionOfType(LaunchProblem.class)
                .isThrownBy(() -> Words.of(new String[] {"create", "a", "b"}).only("usage"))
                .withMessage("usage");
        assertThat(Words.of(new String[0]).command()).isEmpty();
    }
}
