package io.handoff.reading.worker.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.reading.Word;
import io.handoff.reading.worker.print.Print.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

class EchoesTest {

    private static final Word NUMBER = word("8TG622275086", 643, 565, 1092, 619, 1);

    @Test
    void theEndOfANumberThatIsFoundOnceMoreIsLeftOut() {
        assertThat(without(NUMBER, word("6", 1069, 563, 1092, 617, 2))).containsExactly(NUMBER);
        assertThat(without(word("5", 729, 302, 800, 331, 4), word("00000895821825", 383, 303, 739, 332, 1)))
                .extracting(Word::text)
                .containsExactly("00000895821825");
        assertThat(without(NUMBER, word("b", 1069, 563, 1092, 617, 2))).containsExactly(NUMBER);
        assertThat(without(NUMBER, word("8T", 643, 563, 700, 617, 2))).containsExactly(NUMBER);
    }

    @Test
    void whatStandsBesideUnderOrOtherwiseStays() {
        assertThat(without(NUMBER, word("6", 1100, 563, 1123, 617, 2))).hasSize(2);
        assertThat(without(NUMBER, word("6", 1069, 630, 1092, 684, 2))).hasSize(2);
        assertThat(without(NUMBER, word("7", 1080, 563, 1103, 617, 2))).hasSize(2);
        assertThat(without(NUMBER, word("Rx", 700, 580, 730, 600, 2))).hasSize(2);
        assertThat(without(NUMBER, word("6", 1085, 565, 1110, 619, 1))).hasSize(2);
    }

    private static List<Word> without(Word... words) {
        return Echoes.removed(List.of(words).stream().map(Found::of).toList()).stream()
                .map(Found::word)
                .toList();
    }

    private static Word word(String text, int left, int top, int right, int bottom, int line) {
        return new Word(text, 0.99, left, top, right - left, bottom - top, 1, 1, line);
    }
}
