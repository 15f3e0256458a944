package io.handoff.reading.worker.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    /** None, two figures, a letter of another script, the space. */
    private static final Alphabet ALPHABET = new Alphabet(List.of("", "3", "8", "\u516b", " "));

    @Test
    void equalColumnsAreOneCharacterUnlessNothingStandsBetweenThem() {
        Line line = read(new float[][] {
            {.1f, .9f, 0, 0, 0}, {.2f, .8f, 0, 0, 0}, {.9f, .1f, 0, 0, 0}, {.3f, .7f, 0, 0, 0}, {0, .1f, .9f, 0, 0}
        });

        assertThat(line.text()).isEqualTo("338");
        assertThat(line.confidence()).isCloseTo(0.7, within(1e-6));
    }

    @Test
    void charactersThatNoCardPrintsAreLeftOut() {
        assertThat(read(new float[][] {{.1f, 0, .3f, .6f, 0}}).text()).isEqualTo("8");
    }

    @Test
    void spacesAtTheEndsAreNoText() {
        Line line = read(new float[][] {{0, 0, 0, 0, 1}, {0, 1, 0, 0, 0}, {0, 0, 0, 0, 1}});

        assertThat(line.text()).isEqualTo("3");
    }

    @Test
    void whereNothingIsSeenNothingIsSure() {
        assertThat(read(new float[][] {{1, 0, 0, 0, 0}})).isEqualTo(new Line("", 0, List.of()));
    }

    @Test
    void eachCharacterIsSomewhereInTheLine() {
        Line line = read(new float[][] {{1, 0, 0, 0, 0}, {.2f, .8f, 0, 0, 0}, {.1f, .9f, 0, 0, 0}, {0, 0, 1, 0, 0}});

        assertThat(line.glyphs()).hasSize(2);
        assertThat(line.glyphs().get(0).from()).isEqualTo(0.25);
        assertThat(line.glyphs().get(0).to()).isEqualTo(0.75);
        assertThat(line.glyphs().get(0).chance()).isCloseTo(0.9, within(1e-6));
        assertThat(line.meanConfidence()).isCloseTo(0.95, within(1e-6));
    }

    private static Line read(float[][] columns) {
        FloatBuffer chances = FloatBuffer.allocate(columns.length * 5);
        for (float[] column : columns) {
            chances.put(column);
        }
        return ALPHABET.read(chances, columns.length);
    }
}
