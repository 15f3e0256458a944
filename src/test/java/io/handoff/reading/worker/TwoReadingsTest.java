package io.handoff.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handoff.reading.Word;
import io.handoff.reading.worker.line.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoReadingsTest {

    @Test
    void whatBothSeeIsAsSureAsTheSurerOneIs() {
        Word word = together("W123456789", 0.7, "W123456789", 0.98);

        assertThat(word.text()).isEqualTo("W123456789");
        assertThat(word.confidence()).isEqualTo(0.98);
    }

    @Test
    void twoOfThreeDecideAboutANumber() {
        assertThat(decided("W12345678S", "W123456785", 0.95, "W123456785").text())
                .isEqualTo("W123456785");
        assertThat(decided("W12345678S", "W123456785", 0.6, "W12345678S").text())
                .isEqualTo("W12345678S");
        assertThat(decided("W12345678S", "W123456785", 0.6, "W12345678S").confidence())
                .isGreaterThan(0.8);
    }

    @Test
    void aNumberThatASureReaderOrEverybodySeesDifferentlyIsNotGiven() {
        assertThat(decided("W12345678S", "W123456785", 0.95, "W12345678S").confidence())
                .isLessThan(0.4);
        assertThat(decided("W12345678S", "W123456785", 0.6, "W123456783").confidence())
                .isLessThan(0.4);
    }

    @ParameterizedTest
    @CsvSource({"W1133456, W113456", "338812, 38812", "W1123344, W112334"})
    void aCharacterLostBesideItsEqualIsNoContradiction(String first, String second) {
        Word word = together(first, 0.9, second, 0.97);

        assertThat(word.text()).isEqualTo(first);
        assertThat(word.confidence()).isCloseTo(0.81, within(1e-9));
    }

    @Test
    void howLargeALetterIsSeenIsNoContradiction() {
        assertThat(contradict("w0064418", "W0064418")).isFalse();
        assertThat(together("w0064418", 0.9, "W0064418", 0.9).text()).isEqualTo("W0064418");
    }

    @Test
    void twoLostCharactersAreAContradiction() {
        assertThat(contradict("11223344", "123344")).isTrue();
        assertThat(contradict("11223344", "1223344")).isFalse();
    }

    @Test
    void neighboursInTheLineAreLeftOut() {
        assertThat(contradict("77341", "Group 77341 RxBIN")).isFalse();
        assertThat(contradict("77341", "Group 77347 RxBIN")).isTrue();
    }

    @Test
    void signsAroundAWordAreNoContradiction() {
        assertThat(together("77341,", 0.6, "77341", 0.9).text()).isEqualTo("77341,");
    }

    @Test
    void theWordStaysWhereItWas() {
        Word first = DoubtTest.word("W12345678S", 0.9);
        Word word = TwoReadings.together(first, line("W123456785", 0.95));

        assertThat(word)
                .usingRecursiveComparison()
                .ignoringFields("text", "confidence")
                .isEqualTo(first);
    }

    @Test
    void aNumberThatTheSecondReaderSeesInPartsIsTheSameNumber() {
        assertThat(together("Z2699483602", 0.7, "Z26994836 02", 0.95).text()).isEqualTo("Z2699483602");
    }

    private static boolean contradict(String first, String second) {
        return TwoReadings.contradict(DoubtTest.word(first, 0.9), line(second, 0.9));
    }

    private static Word decided(String first, String second, double secondSure, String third) {
        return TwoReadings.decided(DoubtTest.word(first, 0.95), line(second, secondSure), line(third, 0.9));
    }

    private static Line line(String text, double confidence) {
        return new Line(text, confidence, List.of());
    }

    private static Word together(String first, double sure, String second, double secondSure) {
        return TwoReadings.together(DoubtTest.word(first, sure), line(second, secondSure));
    }
}
