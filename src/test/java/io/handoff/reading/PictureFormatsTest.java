package io.handoff.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.PngPress;
import io.handoff.cardpress.SpecimenCard;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFormatsTest {

    private static final SpecimenCard CARD = SpecimenCard.complete();
    private static final BufferedImage FRONT = CARD.front(CardDesign.SIDE_BY_SIDE);

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

    @TestFactory
    Stream<DynamicTest> whateverABrowserShowsIsRead() {
        Map<String, byte[]> pictures = new TreeMap<>();
        pictures.put("baseline JPEG", JpegPress.baseline(FRONT));
        pictures.put("progressive JPEG", JpegPress.progressive(FRONT));
        pictures.put("grey JPEG", JpegPress.grey(FRONT));
        pictures.put("CMYK JPEG", JpegPress.cmyk(FRONT));
        pictures.put("PNG", PngPress.plain(FRONT));
        pictures.put("PNG of 16 bits a channel", PngPress.deep(FRONT));
        pictures.put("grey PNG of 16 bits", PngPress.ofType(FRONT, BufferedImage.TYPE_USHORT_GRAY));
        pictures.put("PNG with a palette", PngPress.ofType(FRONT, BufferedImage.TYPE_BYTE_INDEXED));
        pictures.put("black and white PNG", PngPress.ofType(FRONT, BufferedImage.TYPE_BYTE_BINARY));
        pictures.put("transparent PNG", PngPress.transparent(FRONT));
        return pictures.entrySet().stream()
                .map(picture -> DynamicTest.dynamicTest(picture.getKey(), () -> isRead(picture.getValue())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPictureIsTurnedAsItsExifOrientationSays(int orientation) throws Exception {
        isRead(JpegPress.turned(FRONT, orientation));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 8})
    void aCardThatLaySidewaysIsReadAllTheSame(int orientation) throws Exception {
        isRead(JpegPress.baseline(JpegPress.stored(FRONT, orientation)));
    }

    @Test
    void wordsStandWhereTheyAreInTheUprightPicture() throws Exception {
        Reading reading = workers.read(JpegPress.turned(FRONT, 6));

        assertThat(reading.width()).isEqualTo(FRONT.getWidth());
        assertThat(reading.height()).isEqualTo(FRONT.getHeight());
        Word number = reading.words().stream()
                .filter(word -> word.text().equals(CARD.memberNumber()))
                .findFirst()
                .orElseThrow();
        assertThat(number.left()).isBetween(225, 240);
        assertThat(number.bottom()).isBetween(235, 250);
        assertThat(number.confidence()).isBetween(0.6, 1.0);
    }

    private static void isRead(byte[] picture) throws Exception {
        Reading reading = workers.read(picture);
        assertThat(TestWorkers.textOf(reading)).contains(CARD.memberNumber(), CARD.rxBin(), CARD.payerId());
        assertThat(reading.width()).isEqualTo(FRONT.getWidth());
    }
}
