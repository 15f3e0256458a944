package io.handoff.reading.worker.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerspectiveTest {

    @Test
    void eachCornerComesToItsPlace() {
        Grey picture = Scene.drawn(300, 200, graphics -> {
            int[] greys = {0x20, 0x60, 0xA0, 0xE0};
            int[][] corners = {{60, 30}, {250, 55}, {235, 180}, {42, 150}};
            for (int i = 0; i < 4; i++) {
                graphics.setColor(new Color(greys[i], greys[i], greys[i]));
                graphics.fillOval(corners[i][0] - 14, corners[i][1] - 14, 28, 28);
            }
        });
        Quad card = new Quad(List.of(new Point(60, 30), new Point(250, 55), new Point(235, 180), new Point(42, 150)));

        Grey seen = Perspective.of(card, 160, 100).seen(picture);

        assertThat(seen.width()).isEqualTo(160);
        assertThat(seen.height()).isEqualTo(100);
        assertThat(seen.at(2, 2)).isEqualTo(0x20);
        assertThat(seen.at(157, 2)).isEqualTo(0x60);
        assertThat(seen.at(157, 97)).isEqualTo(0xA0);
        assertThat(seen.at(2, 97)).isEqualTo(0xE0);
    }

    @Test
    void whatTheCardHasOutsideOfThePictureIsWhite() {
        Quad card = new Quad(List.of(new Point(-40, 10), new Point(80, 10), new Point(80, 60), new Point(-40, 60)));

        Grey seen = Perspective.of(card, 120, 50).seen(new Grey(100, 70, new byte[7000]));

        assertThat(seen.at(10, 25)).isEqualTo(255);
        assertThat(seen.at(100, 25)).isZero();
    }

    /** A card seen from far aside: its nearest side looks almost twice as long as its farthest. */
    @Test
    void placesBetweenPixelsAreWhereTheyWouldBeSeen() {
        int side = 400;
        Grey ramp = new Grey(side, side, new byte[side * side]);
        for (int i = 0; i < side * side; i++) {
            ramp.values()[i] = (byte) ((i % side) * 255 / side);
        }
        Quad card = new Quad(List.of(new Point(110, 40), new Point(290, 40), new Point(370, 350), new Point(30, 350)));

        Grey seen = Perspective.of(card, 330, 210).seen(ramp);

        // Where the diagonals cross is the middle: of a trapezium nearer to its shorter side.
        double far = 180.0 / (180 + 340);
        assertThat(seen.at(165, 105)).isCloseTo(200 * 255 / side, within(2));
        double left = 110 - far * 80;
        assertThat(seen.at(0, 105)).isCloseTo((int) (left * 255 / side), within(2));
        assertThat(seen.at(82, 105)).isCloseTo((int) ((left + 200) / 2 * 255 / side), within(2));
    }

    /** Steps of less than a part of a pixel, rounded up, would lead below the last row. */
    @Test
    void nothingIsLookedForBeyondTheEdge() {
        Quad card = new Quad(List.of(
                new Point(10, 89.999852),
                new Point(26, 89.999999),
                new Point(26, 99.999999),
                new Point(10, 99.999852)));

        Grey seen = Perspective.of(card, 16, 10).seen(new Grey(100, 100, new byte[10_000]));

        assertThat(seen.values()).hasSize(160);
    }
}
