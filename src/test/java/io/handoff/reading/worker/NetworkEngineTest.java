package io.handoff.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.reading.Word;
import io.handoff.reading.worker.engine.Deadline;
import io.handoff.reading.worker.line.LineNetwork;
import io.handoff.reading.worker.outline.Grey;
import io.handoff.reading.worker.outline.Point;
import io.handoff.reading.worker.outline.Quad;
import io.handoff.reading.worker.print.Print;
import io.handoff.reading.worker.print.Print.Found;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkEngineTest {

    private static final int SIDE = 1200;
    private static final List<String> CARD =
            List.of("Larkspur Health", "Member Name", "Rosalind Okafor", "Member ID", "XZ 9147589652");

    private static LineNetwork english;
    private static NetworkEngine engine;

    @BeforeAll
    static void start() {
        Raster.silence();
        Networks networks = Networks.in(Path.of("target/image-worker"));
        english = networks.english();
        engine = new NetworkEngine(networks.finder(), english);
    }

    @AfterAll
    static void stop() {
        engine.close();
        english.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, -20, 40, 90, 180, 270})
    void printIsReadHoweverItIsTurned(int degrees) {
        Print print = read(page(CARD, degrees, Color.BLACK, Color.WHITE));

        assertThat(text(print)).contains("Larkspur Health", "Rosalind Okafor", "9147589652");
        Word label = word(print, "Name");
        Word value = word(print, "Rosalind");
        assertThat(value.top()).isGreaterThan(label.bottom());
        assertThat(word(print, "Okafor").left()).isGreaterThan(value.right());
        assertThat(print.words())
                .allSatisfy(found -> assertThat(found.word().left()).isBetween(0, print.width()));
    }

    @Test
    void lightPrintOnDarkIsReadToo() {
        assertThat(text(read(page(CARD, 0, Color.WHITE, new Color(0x1F3A6E))))).contains("Rosalind Okafor");
    }

    @Test
    void whatStandsInOneLineIsEquallyHigh() {
        Print print = read(page(List.of("TOMASZ ZIMMERMANN", "Yolanda Haddad"), 0, Color.BLACK, Color.WHITE));

        assertThat(word(print, "TOMASZ").height())
                .isEqualTo(word(print, "ZIMMERMANN").height());
        assertThat(word(print, "Yolanda").height())
                .isEqualTo(word(print, "Haddad").height());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZOË LEFÈVRE",
                "Zoë Lefèvre",
                "José Muñoz-Peña",
                "ANNA LUCÍA MUÑOZ",
                "Harvard Pilgrim Health Care",
                "Independence Administrators",
                "P.O. Box 48217",
                "OLUWASEUN V. N'DIAYE",
                "Martin S O'Callaghan",
                "McAllister, William V",
                "Wilhelmina van der Zee",
                "MAXIMILIANO CRUZ",
                "DEBORAH HADDAD II",
                "Søren Ito",
                "SØREN HADDAD",
                "Consuelo Villanueva III",
            })
    void accentsAndStrokesAreWhatThePrintHas(String name) {
        assertThat(text(read(page(List.of("Member Name", name), 0, Color.BLACK, Color.WHITE))))
                .contains(name);
    }

    /** So blurred that an accent is a mere shade; what is no known name gets none from it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "José Renée Zoë",
                "SØREN LEFÈVRE",
                "Jose Renee Zoe",
                "SOREN LEFEVRE",
                "Victor Goldstein",
                "CONSUELO"
            })
    void accentsOfKnownNamesAreSeenInABlur(String name) {
        Grey sharp = page(List.of("Member Name", name), 0, Color.BLACK, Color.WHITE);

        assertThat(text(read(sharp.smooth().smooth().smooth().smooth().smooth().smooth())))
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({"PHILIPPA V DAY", "MEMBER NAME", "RX GROUP"})
    void capitalsStandApartWhereThereIsASpace(String printed) {
        assertThat(text(read(page(List.of(printed), 0, Color.BLACK, Color.WHITE))))
                .contains(printed);
    }

    @Test
    void aBoxOnACardHasPrintBesideIt() {
        List<String> card = Stream.concat(CARD.stream(), CARD.stream()).toList();

        assertThat(isABox(page(card, 0, Color.BLACK, Color.WHITE), 0, 900, SIDE, 300))
                .isTrue();
        assertThat(isABox(page(card, 0, Color.BLACK, Color.WHITE), 0, 900, SIDE, 300, 40))
                .as("with more on it than a box has room for")
                .isFalse();
        assertThat(isABox(page(CARD, 0, Color.BLACK, Color.WHITE), 0, 0, SIDE, 700))
                .isFalse();
        assertThat(isABox(page(List.of(), 0, Color.BLACK, Color.WHITE), 0, 0, SIDE, 300))
                .isFalse();
    }

    private static boolean isABox(Grey picture, int left, int top, int width, int height) {
        return isABox(picture, left, top, width, height, 5);
    }

    private static boolean isABox(Grey picture, int left, int top, int width, int height, int wordsOnIt) {
        Quad place = new Quad(List.of(
                new Point(left, top),
                new Point(left + width, top),
                new Point(left + width, top + height),
                new Point(left, top + height)));
        try (Raster raster = Pixels.raster(picture)) {
            View whole = new View(raster, 1, Quad.of(SIDE, SIDE), 1);
            View card = new View(raster, 1, place, 0.3);
            return engine.isABox(
                    Print.of(width, height, Collections.nCopies(wordsOnIt, new Word("word", 1, 0, 0, 9, 9, 1, 1, 1))),
                    card,
                    whole);
        }
    }

    @Test
    void anEmptyPageHasNoWords() {
        assertThat(read(page(List.of(), 0, Color.BLACK, Color.WHITE)).words()).isEmpty();
    }

    private static Print read(Grey grey) {
        try (Raster raster = Pixels.raster(grey)) {
            return engine.read(raster, Deadline.within(Duration.ofMinutes(1)));
        }
    }

    private static String text(Print print) {
        return print.words().stream().map(Found::word).map(Word::text).collect(Collectors.joining(" "));
    }

    private static Word word(Print print, String text) {
        return print.words().stream()
                .map(Found::word)
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not in " + text(print)));
    }

    private static Grey page(List<String> lines, int degrees, Color ink, Color paper) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D page = image.createGraphics();
        page.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        page.setColor(paper);
        page.fillRect(0, 0, SIDE, SIDE);
        page.rotate(Math.toRadians(degrees), SIDE / 2.0, SIDE / 2.0);
        page.setColor(ink);
        page.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
        for (int i = 0; i < lines.size(); i++) {
            page.drawString(lines.get(i), 330, 400 + 90 * i);
        }
        page.dispose();
        return new Grey(SIDE, SIDE, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }
}
