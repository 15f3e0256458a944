package io.handoff.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.cardpress.Face;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.NumberList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers in which one reader alone takes a character for another of its shape. */
class ConfusableNumbersTest {

    private static final List<String> NUMBERS = List.of(
            "W5S2Z8B17",
            "XKA4S8813",
            "S01922792",
            "ZGP5518S2",
            "H2Z7S5B41",
            "GHF251S39",
            "TZ2S55B82",
            "R35081665",
            "Q8B56S042",
            "S5S27Z118");

    private static ImageWorkers workers;

    @BeforeAll
    static void start() {
        workers = new ImageWorkers(TestWorkers.settings(1));
        workers.start();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @ParameterizedTest
    @EnumSource
    void lettersAndFiguresOfOneShapeAreToldApart(Face face) throws Exception {
        Reading reading = workers.read(JpegPress.baseline(NumberList.of(face, NUMBERS)));
        List<String> words = reading.words().stream().map(Word::text).toList();

        assertThat(words).containsAll(NUMBERS);
    }
}
