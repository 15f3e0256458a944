package io.handoff.reading.worker.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handoff.reading.worker.line.Strip;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectionTest {

    @Test
    void mostOfThePrintTellsTheDirection() {
        Direction direction =
                Direction.of(List.of(strip(0.10, 300), strip(0.12, 250), strip(0.11, 400), strip(1.4, 40)));

        assertThat(direction.angle()).isCloseTo(0.11, within(0.02));
    }

    @Test
    void linesThatRunDownAndUpAreOfOneDirection() {
        double almostDown = Math.PI / 2 - 0.02;
        double almostUp = -Math.PI / 2 + 0.02;

        Direction direction = Direction.of(List.of(strip(almostDown, 300), strip(almostUp, 300)));

        assertThat(Math.abs(direction.angle())).isCloseTo(Math.PI / 2, within(0.01));
    }

    @Test
    void aLongLineKeepsItsOwnSlopeAndAShortOneTakesThatOfAll() {
        Direction direction = Direction.of(List.of(strip(0, 300), strip(0, 300)));

        assertThat(direction.along(strip(0.05, 300)).angle()).isCloseTo(0.05, within(1e-9));
        assertThat(direction.along(strip(0.05, 60)).angle()).isZero();
    }

    @Test
    void whatIsHigherThanWideIsASingleFigure() {
        Direction direction = Direction.of(List.of(strip(0, 300), strip(0, 300)));
        Strip figure = direction.along(new Strip(10, 10, Math.PI / 2, 30, 20));

        assertThat(figure.angle()).isZero();
        assertThat(figure.length()).isEqualTo(20);
        assertThat(figure.thickness()).isEqualTo(30);
    }

    @Test
    void aTurnedFrameHoldsAllOfThePicture() {
        Frame frame = new Frame(Math.PI / 2, 400, 200);

        assertThat(frame.width()).isEqualTo(200);
        assertThat(frame.height()).isEqualTo(400);
        Strip turned = frame.turned(new Strip(390, 100, Math.PI / 2, 50, 10));
        assertThat(turned.angle()).isZero();
        assertThat(turned.x()).isCloseTo(100, within(1e-9));
        assertThat(turned.y()).isCloseTo(10, within(1e-9));
    }

    private static Strip strip(double angle, double length) {
        return new Strip(100, 100, angle, length, 20);
    }
}
