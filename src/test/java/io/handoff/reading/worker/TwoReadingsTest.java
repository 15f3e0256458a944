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
    void aSureSecondReadingStandsInsteadOfTheFirst() {
        Word word = together("W12345678S", 0.9, "W123456785", 0.95);

        assertThat(word.text()).isEqualTo("W123456785");
        assertThat(word.confidence()).isLessThan(0.95);
    }

    @Test
    void aNumberThatTheSecondReaderSeesDifferentlyAndUnsurelyIsHardlyBelieved() {
        Word word = together("W12345678S", 0.9, "W123456785", 0.2);

        assertThat(word.text()).isEqualTo("W12345678S");
        assertThat(word.confidence()).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({"W1133456, W113456", "338812, 38812", "W1123344, W112334"})
    void aCharacterLostBesideItsEqualIsNoContradiction(String first, String second) {
        Word word = together(first, 0.9, second, 0.97);

        assertThat(word.text()).isEqualTo(first);
        assertThat(word.confidence()).isCloseTo(0.81, within(1e-9));
    }

    @Test
    void twoLostCharactersAreAContradiction() {
        assertThat(together("11223344", 0.9, "123344", 0.97).text()).isEqualTo("123344");
    }

    @Test
    void neighboursInTheLineAreLeftOut() {
        assertThat(together("77341", 0.6, "Group 77347 RxBIN", 0.9).text()).isEqualTo("77347");
    }

    @Test
    void signsAroundAWordAreNoContradiction() {
        assertThat(together("77341,", 0.6, "77341", 0.9).text()).isEqualTo("77341,");
    }

    @Test
    void aWordWithoutFiguresGetsNoneByASecondReading() {
        assertThat(together("Sample", 0.5, "Samp1e", 0.99).text()).isEqualTo("Sample");
        assertThat(together("Sarnple", 0.5, "Sample", 0.99).text()).isEqualTo("Sample");
        assertThat(together("Sample", 0.5, "Simple", 0.6).confidence()).isEqualTo(0.5);
    }

    @Test
    void aThirdLookIsTakenOnlyWhereNeitherIsSurelyRight() {
        Word word = DoubtTest.word("W12345678S", 0.9);

        assertThat(TwoReadings.needAThird(word, line("W12345678S", 0.3))).isFalse();
        assertThat(TwoReadings.needAThird(word, line("W123456785", 0.95))).isFalse();
        assertThat(TwoReadings.needAThird(word, line("W123456785", 0.6))).isTrue();
    }

    @Test
    void twoLooksOfOneReaderBearEachOtherOutOrNothing() {
        Line one = line("W123456785", 0.6);

        assertThat(TwoReadings.both(one, line("W123456785", 0.8)).confidence()).isEqualTo(0.8);
        assertThat(TwoReadings.both(one, line("W123456783", 0.8)).confidence()).isZero();
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

    private static Line line(String text, double confidence) {
        return new Line(text, confidence, List.of());
    }

    private static Word together(String first, double sure, String second, double secondSure) {
        return TwoReadings.together(DoubtTest.word(first, sure), line(second, secondSure));
    }
}
