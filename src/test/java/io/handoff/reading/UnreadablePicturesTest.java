package io.handoff.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.handoff.cardpress.Bombs;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.PngPress;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.reading.UnreadablePicture.Reason;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UnreadablePicturesTest {

    private static final BufferedImage FRONT = SpecimenCard.complete().front(CardDesign.LIST);

    private static ImageWorkers workers;

    @BeforeAll
    static void start() {
        workers = new ImageWorkers(TestWorkers.settings(1));
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @Test
    void whatIsNoJpegOrPngIsNoPicture() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0};
        byte[] tiff = {'I', 'I', '*', 0, 8, 0, 0, 0};
        byte[] page = "<html>not found</html>".getBytes(StandardCharsets.UTF_8);
        for (byte[] file : List.of(zip, tiff, page, new byte[0], new byte[] {(byte) 0xFF})) {
            assertThat(reasonFor(file)).isEqualTo(Reason.NOT_A_PICTURE);
        }
    }

    @Test
    void aPictureThatBrokeOffIsDamaged() {
        byte[] jpeg = JpegPress.baseline(FRONT);
        byte[] png = PngPress.plain(FRONT);
        for (byte[] whole : List.of(jpeg, png)) {
            for (int kept : new int[] {20, 200, whole.length / 2, whole.length - 200}) {
                assertThat(reasonFor(Arrays.copyOf(whole, kept))).isEqualTo(Reason.DAMAGED);
            }
        }
    }

    @Test
    void garbageBehindAValidHeaderIsDamaged() {
        byte[] png = PngPress.plain(FRONT);
        byte[] noise = new byte[png.length - 60];
        new Random(7).nextBytes(noise);
        System.arraycopy(noise, 0, png, 60, noise.length);

        assertThat(reasonFor(png)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedByItsHeader() {
        assertThat(reasonFor(Bombs.pngHeader(30_000, 30_000))).isEqualTo(Reason.TOO_LARGE);
        assertThat(reasonFor(Bombs.pngHeader(12_001, 10))).isEqualTo(Reason.TOO_LARGE);
        assertThat(reasonFor(Bombs.pngHeader(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reasonFor(Bombs.pngHeader(0, 10))).isEqualTo(Reason.DAMAGED);
        assertThat(reasonFor(Bombs.pngHeader(-1, 10))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aBadPictureCostsNoWorker() throws Exception {
        workers.read(JpegPress.baseline(FRONT));
        List<Long> before = workers.pids();

        byte[] jpeg = JpegPress.baseline(FRONT);
        reasonFor(Arrays.copyOf(jpeg, jpeg.length / 2));

        assertThat(workers.pids()).isEqualTo(before);
        assertThat(TestWorkers.textOf(workers.read(jpeg))).contains("LKH204857316");
    }

    private static Reason reasonFor(byte[] file) {
        return catchThrowableOfType(UnreadablePicture.class, () -> workers.read(file))
                .reason();
    }
}
