package io.handoff.reading.worker.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

    @ParameterizedTest
    @CsvSource({"Jose, JOSÉ", "SOREN, SØREN", "Munoz, MUÑOZ", "lefevre, LEFÈVRE", "Zoe, ZOË"})
    void aKnownNameIsSpelledAsUsual(String read, String spelled) {
        assertThat(Spellings.of(read)).first().isEqualTo(spelled);
    }

    @Test
    void ofAnyOtherNameNothingIsKnown() {
        assertThat(Spellings.of("Goldstein")).isEmpty();
        assertThat(Spellings.of("")).isEmpty();
    }
}
