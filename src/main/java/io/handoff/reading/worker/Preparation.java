package io.handoff.reading.worker;

import static org.bytedeco.leptonica.global.leptonica.pixClone;
import static org.bytedeco.leptonica.global.leptonica.pixScale;

import io.handoff.reading.worker.outline.EvenLight;
import java.util.List;

/**
 * A way to make a picture easy to recognise.
 *
 * @param turn what is done first
 * @param evenLight shadows and stains are evened out
 */
record Preparation(Turn turn, boolean evenLight) {

    /** As it is. */
    static final Preparation NONE = new Preparation(Turn.NONE, false);

    /**
     * From the likeliest: as it is; unevenly lit; then a card that lay sideways or upside down, which the phone's
     * orientation says nothing about. Only a picture that reads badly costs more than the first.
     */
    static final List<Preparation> LIKELIEST_FIRST = List.of(
            NONE,
            new Preparation(Turn.NONE, true),
            new Preparation(new Turn(false, 3), false),
            new Preparation(new Turn(false, 1), false),
            new Preparation(new Turn(false, 2), false));

    /** What makes a card easy to recognise that is seen from straight above, from the likeliest; upright, it lies sideways. */
    static List<Preparation> ofCard(boolean upright) {
        return upright
                ? List.of(
                        new Preparation(new Turn(false, 3), true),
                        new Preparation(new Turn(false, 1), true),
                        new Preparation(Turn.NONE, true))
                : List.of(
                        new Preparation(Turn.NONE, true),
                        new Preparation(new Turn(false, 2), true),
                        new Preparation(Turn.NONE, false));
    }

    /** Longest sides in pixels between which a card that fills the picture is recognised well. Larger is slower. */
    private static final int SMALLEST = 1100;

    static final int LARGEST = 1800;

    /** Tells engines how large print is; on a card that was scaled for them this is near the truth. */
    static final int DOTS_PER_INCH = 300;

    private static final int MOST_ENLARGED = 2;

    /** By how much (1, 2, 4, 8) a JPEG may be shrunk while it is decoded, which costs next to nothing. */
    static int reduction(int width, int height) {
        int reduction = 1;
        while (reduction < 8 && Math.max(width, height) / (reduction * 2) >= LARGEST) {
            reduction *= 2;
        }
        return reduction;
    }

    /** By how much a card is made larger or smaller whose longer side has so many pixels. */
    static double enlargement(double side) {
        return Math.min(Math.max(side, Math.min(SMALLEST, MOST_ENLARGED * side)), LARGEST) / side;
    }

    /** A new raster; the given one stays as it is. */
    Raster of(Raster grey) {
        float factor = (float) enlargement(Math.max(grey.width(), grey.height()));
        Raster scaled = grey.with(pix -> factor == 1 ? pixClone(pix) : pixScale(pix, factor, factor));
        Raster turned = turn.apply(scaled);
        return evenLight ? evened(turned) : turned;
    }

    private static Raster evened(Raster raster) {
        try (raster) {
            return Border.cleared(Pixels.raster(EvenLight.of(Pixels.of(raster))));
        }
    }
}
