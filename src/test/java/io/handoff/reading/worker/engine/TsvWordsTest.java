package io.handoff.reading.worker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.handoff.reading.EngineFailure;
import io.handoff.reading.Word;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TsvWordsTest {

    private static final String COLUMNS =
            "level page_num block_num par_num line_num word_num left top width height conf text\n".replace(' ', '\t');

    @Test
    void wordsHaveTheirBoxesAndHowSureTheyAre() {
        assertThat(
                        words(
                                """
                        1 1 0 0 0 0 0 0 1000 600 -1 _
                        2 1 1 0 0 0 40 50 300 20 -1 _
                        3 1 1 1 0 0 40 50 300 20 -1 _
                        4 1 1 1 1 0 40 50 300 20 -1 _
                        5 1 1 1 1 1 40 50 90 20 96.063751 Member
                        5 1 2 3 4 2 140 51 200 19 0 Ñandú
                        """))
                .containsExactly(
                        new Word("Member", 0.96063751, 40, 50, 90, 20, 1, 1, 1),
                        new Word("Ñandú", 0, 140, 51, 200, 19, 2, 3, 4));
    }

    @Test
    void aPictureWithoutWordsIsAnsweredByTheColumnsAlone() {
        assertThat(words("")).isEmpty();
        assertThat(TsvWords.in(COLUMNS.strip().getBytes(StandardCharsets.UTF_8), 1000, 600))
                .isEmpty();
    }

    @Test
    void linesMayEndAsOnWindowsAndEmptyOnesSayNothing() {
        String answer = (COLUMNS + "\n5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t100\tID\n\n").replace("\n", "\r\n");
        assertThat(TsvWords.in(answer.getBytes(StandardCharsets.UTF_8), 1000, 600))
                .containsExactly(new Word("ID", 1, 0, 0, 9, 9, 1, 1, 1));
    }

    @Test
    void aWordWithoutCharactersIsNone() {
        assertThat(words("5 1 1 1 1 1 0 0 1000 600 95 _\n5 1 1 1 1 1 0 0 1000 600 95 ~\n"))
                .isEmpty();
    }

    @Test
    void aBoxThatStandsOutOfThePictureIsCutAtItsEdge() {
        assertThat(words("5 1 1 1 1 1 990 599 20 2147483647 95 ID\n"))
                .extracting(Word::right, Word::bottom)
                .containsExactly(tuple(1000, 600));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 1 1 1 1 1 0 0 9 9 95",
                "5 1 1 1 1 1 0 0 9 9 95 SECRET more",
                "5 1 1 1 1 1 0 0 9 9 -1 SECRET",
                "5 1 1 1 1 1 0 0 9 9 100.5 SECRET",
                "5 1 1 1 1 1 0 0 9 9 NaN SECRET",
                "5 1 1 1 1 1 0 0 9 9 SECRET SECRET",
                "5 1 1 1 1 1 1000 0 9 9 95 SECRET",
                "5 1 1 1 1 1 0 600 9 9 95 SECRET",
                "5 1 1 1 1 1 -1 0 9 9 95 SECRET",
                "5 1 1 1 1 1 0 0 -9 9 95 SECRET",
                "5 1 1 1 1 1 0.5 0 9 9 95 SECRET",
                "5 1 1 1 1 1 0 0 9999999999 9 95 SECRET",
                "5 1 SECRET 1 1 1 0 0 9 9 95 SECRET",
                "5 1 1 1 1 1 0 0 9 9 95 two~SECRETs",
                "6 1 1 1 1 1 0 0 9 9 95 SECRET",
                "SECRET",
                "{\"text\":\"SECRET\"}",
            })
    void anyOtherLineIsAFailureThatQuotesNothing(String line) {
        assertThatExceptionOfType(EngineFailure.class)
                .isThrownBy(() -> words("5 1 1 1 1 1 0 0 9 9 95 GOOD\n" + line + "\n"))
                .withMessage("the OCR engine gave an answer that is no TSV of words, from its line 3 on")
                .withNoCause();
    }

    @Test
    void aWordOfAThousandCharactersIsTheLongest() {
        assertThat(words("5 1 1 1 1 1 0 0 9 9 95 " + "x".repeat(1000))).hasSize(1);
        assertThatExceptionOfType(EngineFailure.class)
                .isThrownBy(() -> words("5 1 1 1 1 1 0 0 9 9 95 " + "x".repeat(1001)));
    }

    @Test
    void anAnswerThatDoesNotBeginWithTheColumnsIsAFailure() {
        for (String answer : List.of("", "\n" + COLUMNS, "<html>SECRET</html>", COLUMNS.replace('\t', ','))) {
            assertThatExceptionOfType(EngineFailure.class)
                    .isThrownBy(() -> TsvWords.in(answer.getBytes(StandardCharsets.UTF_8), 1000, 600))
                    .withMessageEndingWith("line 1 on")
                    .withNoCause();
        }
    }

    @Test
    void whatIsNotUtf8IsAFailure() {
        byte[] latin = (COLUMNS + "5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t95\tÑandú\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(EngineFailure.class).isThrownBy(() -> TsvWords.in(latin, 1000, 600));
    }

    /** In the rows, blanks stand for tabs, an underline for nothing and a tilde for a blank. */
    private static List<Word> words(String rows) {
        String answer = COLUMNS + rows.replace(' ', '\t').replace("_", "").replace('~', ' ');
        return TsvWords.in(answer.getBytes(StandardCharsets.UTF_8), 1000, 600);
    }
}
