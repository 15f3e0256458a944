package io.handoff.x12;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource(
            value = {
                "José García|JOSE GARCIA",
                "Zoë  O’Brien-Lee|ZOE O'BRIEN-LEE",
                "Łukasz Ødegård|LUKASZ ODEGARD",
                "Müller-Groß|MULLER-GROSS",
                "Ærø & Søn, Inc.|AERO & SON, INC.",
                "ﬁnn|FINN"
            },
            delimiter = '|')
    void namesAreWrittenInPlainLetters(String name, String plain) {
        assertThat(Letters.basic(name)).contains(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"李小龙", "Иван", "A*B", "A~B", "A:B", "A^B", "A\u0001B", "A|B"})
    void whatHasNoCounterpartIsNotGuessed(String name) {
        assertThat(Letters.basic(name)).isEmpty();
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Letters.basic("  ")).contains("");
    }
}
