package io.handoff.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.fields.CardFields;
import io.handoff.fields.Verdict;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever takes a bad picture is told what is bad about it. */
class FlawedPicturesTest {

    private static final BufferedImage FRONT = SpecimenCard.complete().front(CardDesign.SIDE_BY_SIDE);

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

    @Test
    void aGoodPictureHasNoFlaws() throws Exception {
        assertThat(workers.read(JpegPress.baseline(FRONT)).flaws()).isEmpty();
    }

    @Test
    void aPictureTakenInTheDarkIsToldSo() throws Exception {
        BufferedImage dark = new RescaleOp(0.012f, 0, null).filter(FRONT, null);

        assertThat(verdict(dark)).isEqualTo(Verdict.TOO_DARK);
    }

    @Test
    void aReflectionOverTheNumberIsToldSo() throws Exception {
        BufferedImage grey = new RescaleOp(0.7f, 0, null).filter(FRONT, null);
        Graphics2D graphics = grey.createGraphics();
        int half = grey.getWidth() / 2;
        graphics.setPaint(new GradientPaint(half - 40f, 0, Color.WHITE, half, 0, new Color(255, 255, 255, 0)));
        graphics.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        graphics.dispose();

        assertThat(verdict(grey)).isEqualTo(Verdict.GLARE);
    }

    @Test
    void aShakenPictureIsToldSo() throws Exception {
        BufferedImage blurred = FRONT;
        for (int i = 0; i < 3; i++) {
            blurred = new ConvolveOp(box(15), ConvolveOp.EDGE_NO_OP, null).filter(blurred, null);
        }

        assertThat(verdict(blurred.getSubimage(24, 24, FRONT.getWidth() - 48, FRONT.getHeight() - 48)))
                .isEqualTo(Verdict.BLURRED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -8})
    void halfACardIsToldSo(int degrees) throws Exception {
        BufferedImage turned = new AffineTransformOp(
                        AffineTransform.getRotateInstance(
                                Math.toRadians(degrees), FRONT.getWidth() / 2.0, FRONT.getHeight() / 2.0),
                        AffineTransformOp.TYPE_BILINEAR)
                .filter(FRONT, new BufferedImage(FRONT.getWidth(), FRONT.getHeight(), FRONT.getType()));
        BufferedImage half = turned.getSubimage(
                FRONT.getWidth() * 3 / 16, FRONT.getHeight() / 8, FRONT.getWidth() * 7 / 16, FRONT.getHeight() * 3 / 4);

        Reading reading = workers.read(JpegPress.baseline(half));

        assertThat(reading.flaws()).contains(Flaw.CUT_OFF);
    }

    @Test
    void flawsDoNotMatterWhereTheCardWasRead() throws Exception {
        BufferedImage dim = new RescaleOp(0.25f, 0, null).filter(FRONT, null);
        Reading reading = workers.read(JpegPress.baseline(dim));

        assertThat(reading.flaws()).contains(Flaw.DARK);
        assertThat(Verdict.ofFront(reading, CardFields.of(reading))).isEqualTo(Verdict.READ);
    }

    private static Verdict verdict(BufferedImage picture) throws Exception {
        Reading reading = workers.read(JpegPress.baseline(picture));
        return Verdict.ofFront(reading, CardFields.of(reading));
    }

    private static Kernel box(int side) {
        float[] weights = new float[side * side];
        Arrays.fill(weights, 1f / weights.length);
        return new Kernel(side, side, weights);
    }
}
