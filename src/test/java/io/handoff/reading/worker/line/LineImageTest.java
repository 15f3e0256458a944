package io.handoff.reading.worker.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handoff.reading.worker.outline.Grey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineImageTest {

    @ParameterizedTest
    @CsvSource({"240, 24, 480", "96, 48, 96", "400, 100, 192", "4, 100, 16", "9000, 10, 1600", "960, 48, 672"})
    void eachLineIsAsHighAsTheNetworkWantsAndKeepsItsProportion(int width, int height, int expected) {
        Grey grey = new Grey(width, height, new byte[width * height]);

        LineImage image = LineImage.of(grey, Strip.of(0, 0, width, height));

        assertThat(image.width()).isEqualTo(expected);
        assertThat(image.values()).hasSize(LineImage.HEIGHT * expected);
        assertThat(image.input().capacity()).isEqualTo(LineImage.COLOURS * LineImage.HEIGHT * expected);
    }

    @Test
    void blackIsMinusOneAndWhiteIsOneInEachColour() {
        Grey grey = halves(96, 96);

        LineImage image = LineImage.of(grey, Strip.of(0, 0, 96, 96));

        for (int colour = 0; colour < LineImage.COLOURS; colour++) {
            assertThat(value(image, colour, 5, 5)).isCloseTo(-1, within(1e-6f));
            assertThat(value(image, colour, 42, 40)).isCloseTo(1, within(1e-6f));
        }
    }

    @Test
    void onlyThePartIsTaken() {
        LineImage image = LineImage.of(halves(96, 96), Strip.of(48, 0, 48, 96));

        assertThat(value(image, 0, 0, 0)).isCloseTo(1, within(1e-6f));
    }

    @Test
    void aTurnedStripReadsToTheRight() {
        LineImage image = LineImage.of(halves(96, 96), new Strip(48, 48, Math.PI, 96, 96));

        assertThat(value(image, 0, 5, 20)).isCloseTo(1, within(1e-6f));
        assertThat(value(image, 0, 42, 20)).isCloseTo(-1, within(1e-6f));
    }

    @Test
    void whatReachesOutOfThePictureLooksLikeItsEdge() {
        LineImage image = LineImage.of(halves(96, 96), Strip.of(90, 0, 96, 96));

        assertThat(value(image, 0, 40, 20)).isCloseTo(1, within(1e-6f));
    }

    /** The left half black, the right half white. */
    private static Grey halves(int width, int height) {
        byte[] values = new byte[width * height];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (i % width < width / 2 ? 0 : 255);
        }
        return new Grey(width, height, values);
    }

    private static float value(LineImage image, int colour, int x, int y) {
        return image.input().get((colour * LineImage.HEIGHT + y) * image.width() + x);
    }
}
