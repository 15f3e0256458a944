package io.handoff.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handoff.problem.Problem;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenCodeTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void hasEightLettersOutOfTwentyAndNoVowel() {
        var letters = Stream.generate(() -> SpokenCode.random(RANDOM))
                .limit(1000)
                .peek(code -> assertThat(code.text()).hasSize(8))
                .flatMapToInt(code -> code.text().chars())
                .mapToObj(Character::toString)
                .collect(Collectors.toSet());

        assertThat(letters).containsExactlyInAnyOrder("BCDFGHJKLMNPQRSTVWXZ".split(""));
    }

    @Test
    void isAnotherOneEachTime() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> SpokenCode.random(RANDOM)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BCDFGHJK",
                "bcdfghjk",
                "BCDF GHJK",
                "bcdf-ghjk",
                " B C D F  G H J K ",
                "bcdf\u00a0ghjk",
                "bcdf\tghjk\n"
            })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(SpokenCode.parse(typed)).isEqualTo(new SpokenCode("BCDFGHJK"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "BCDFGHJ",
                "BCDFGHJKL",
                "BCDFGHJA",
                "BCDFGHJY",
                "BCDFGHJ1",
                "BCDF_GHJK",
                "ＢCDFGHJK",
                "BCDFGHJK                                          "
            })
    void isMalformedWhereItCannotBeOne(String typed) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> SpokenCode.parse(typed))
                .matches(problem -> problem.status() == 400)
                .matches(problem -> problem.type().equals("code_malformed"));
    }

    @Test
    void isFoundByItsFirstHalfAndTellsNoMoreOfItself() {
        var code = new SpokenCode("BCDFGHJK");

        assertThat(code.selector()).isEqualTo("BCDF");
        assertThat(code.toString()).doesNotContain("GHJK");
    }
}
