package io.handoff.reading.worker.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handoff.reading.worker.line.Strip;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlobsTest {

    private static final int WIDTH = 100;
    private static final int HEIGHT = 60;

    private final float[] map = new float[WIDTH * HEIGHT];

    @Test
    void eachBlobIsTheMiddleOfALargerStrip() {
        fill(10, 10, 40, 4, 0.9f);
        fill(60, 40, 30, 4, 0.9f);

        List<Strip> strips = new Blobs(map, WIDTH, HEIGHT).strips(2, 2);

        assertThat(strips).hasSize(2);
        Strip first = strips.get(0);
        assertThat(first.x()).isCloseTo(60, within(0.01));
        assertThat(first.y()).isCloseTo(24, within(0.01));
        assertThat(first.angle()).isCloseTo(0, within(1e-6));
        assertThat(first.length()).isGreaterThan(80);
        assertThat(first.thickness()).isGreaterThan(8).isLessThan(first.length());
    }

    @Test
    void whatIsSmallOrUnlikelyIsNoPrint() {
        fill(10, 10, 3, 3, 0.9f);
        fill(30, 10, 40, 4, 0.35f);
        fill(30, 30, 40, 4, 0.2f);

        assertThat(new Blobs(map, WIDTH, HEIGHT).strips(1, 1)).isEmpty();
    }

    @Test
    void aSlopingBlobTellsItsDirection() {
        for (int x = 10; x < 80; x++) {
            fill(x, 10 + x / 4, 1, 4, 0.9f);
        }

        assertThat(new Blobs(map, WIDTH, HEIGHT).strips(1, 1).get(0).angle()).isCloseTo(Math.atan(0.25), within(0.03));
    }

    private void fill(int left, int top, int width, int height, float chance) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                map[y * WIDTH + x] = chance;
            }
        }
    }
}
