package io.handoff.reading.worker.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handoff.reading.worker.line.Strip;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final List<Strip> SMALL = IntStream.range(0, 5)
            .mapToObj(i -> Strip.of(100, 1000 + 50 * i, 300, 25))
            .toList();

    @Test
    void aLineAloneBecomesLongerAtBothEnds() {
        Strip longer = longer(Strip.of(100, 100, 200, 40)).get(0);

        assertThat(longer.length()).isCloseTo(240, within(1e-9));
        assertThat(longer.x()).isCloseTo(200, within(1e-9));
    }

    @Test
    void neighboursOfOneLineShareWhatIsBetweenThem() {
        List<Strip> strips = longer(Strip.of(100, 100, 100, 40), Strip.of(210, 104, 100, 40));

        assertThat(strips.get(0).x() + strips.get(0).length() / 2).isCloseTo(205, within(1e-9));
        assertThat(strips.get(1).x() - strips.get(1).length() / 2).isCloseTo(205, within(1e-9));
    }

    @Test
    void thoseThatOverlapStayAsTheyAre() {
        List<Strip> strips = longer(Strip.of(100, 100, 100, 40), Strip.of(190, 100, 100, 40));

        assertThat(strips.get(0).x() + strips.get(0).length() / 2).isCloseTo(200, within(1e-9));
    }

    @Test
    void anotherLineTakesNoRoom() {
        Strip first =
                longer(Strip.of(100, 100, 100, 40), Strip.of(205, 150, 100, 40)).get(0);

        assertThat(first.length()).isCloseTo(140, within(1e-9));
    }

    @Test
    void usualPrintStaysAsItIs() {
        assertThat(Room.used(SMALL)).isEqualTo(SMALL);
    }

    /** Among other lines, in smaller print. */
    private static List<Strip> longer(Strip... large) {
        return Room.used(Stream.concat(Stream.of(large), SMALL.stream()).toList());
    }
}
