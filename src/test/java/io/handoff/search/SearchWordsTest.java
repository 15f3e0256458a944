package io.handoff.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @Test
    void aNameIsFoundByEachWordFromThreeLettersOn() {
        assertThat(SearchWords.keys("Rosa Okafor")).containsExactly("OKA", "OKAF", "OKAFO", "OKAFOR", "ROS", "ROSA");
    }

    @Test
    void shortWordsAreFoundWholeAndSingleLettersNot() {
        assertThat(SearchWords.keys("Wu J. Xi")).containsExactly("WU", "XI");
        assertThat(SearchWords.asked("W")).isEmpty();
    }

    @Test
    void aNumberIsFoundHoweverItIsSeparated() {
        assertThat(SearchWords.keysOfNumber("AB 12-345")).contains("AB1", "AB12", "AB12345", "345", "AB", "12");
        assertThat(SearchWords.askedNumber("ab12 345")).containsExactly("AB12345");
    }

    @ParameterizedTest
    @CsvSource({
        "okafor, OKAFOR",
        "  Okafor, OKAFOR",
        "Ökáför, OKAFOR",
        "ＯＫＡＦＯＲ, OKAFOR",
        "o'brien, OBRIEN",
        "O’Brien, OBRIEN",
        "St. , ST",
        "straße, STRASSE"
    })
    void itDoesNotMatterHowItIsWritten(String query, String key) {
        assertThat(SearchWords.asked(query)).containsExactly(key);
        assertThat(SearchWords.keys(query)).contains(key);
    }

    @Test
    void severalWordsAreAskedForEach() {
        assertThat(SearchWords.asked("okafor, rosalind-mae  OKAFOR")).containsExactly("OKAFOR", "ROSALIND", "MAE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "'", "a", "a b c", "%", "\u0000", "🙂"})
    void whereNoWordIsNothingIsAskedFor(String query) {
        assertThat(SearchWords.asked(query)).isEmpty();
    }

    @Test
    void aVeryLongWordIsFoundByItsBeginning() {
        var word = "A".repeat(500);

        assertThat(SearchWords.keys(word)).hasSize(30).containsAll(SearchWords.asked(word));
    }
}
