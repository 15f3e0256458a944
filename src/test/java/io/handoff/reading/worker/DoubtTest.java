package io.handoff.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.reading.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtTest {

    @ParameterizedTest
    @ValueSource(strings = {"W123456789", "XKA4S8813-00", "1EG4-TE5-MK73", "$01922792", "#A77341", "I2345"})
    void lettersAmongFiguresAreReadAgainHoweverSureTheFirstReaderIs(String number) {
        assertThat(Doubt.about(word(number, 0.99))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"004336, 0.99, false", "004336, 0.9, true", "77341, 0.5, true"})
    void plainNumbersAreReadAgainWhereTheyWereNotSure(String number, double confidence, boolean again) {
        assertThat(Doubt.about(word(number, confidence))).isEqualTo(again);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01/05/2026", "1-800-555-0199", "(800)555-0199", "555-0199", "$250", "PPO", "Sample", "----"})
    void wordsAndWhatSaysItselfWhetherItIsRightAreNot(String text) {
        assertThat(Doubt.about(word(text, 0.7))).isFalse();
    }

    static Word word(String text, double confidence) {
        return new Word(text, confidence, 10, 20, 100, 24, 1, 1, 1);
    }
}
