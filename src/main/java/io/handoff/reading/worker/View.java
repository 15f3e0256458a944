package io.handoff.reading.worker;

import io.handoff.reading.worker.outline.Quad;

/**
 * A part of a picture that may be the card, seen from straight ahead.
 *
 * @param grey 8 bits a pixel
 * @param scale pixels of the picture for one of these
 * @param place in the decoded picture
 * @param share of the picture, 0 to 1
 */
record View(Raster grey, double scale, Quad place, double share) implements AutoCloseable {

    /** It is rather a box printed on a card, where the card fills the picture. */
    private static final double SMALL = 0.2;

    /** Hardly a box printed on a card takes so much of it. */
    private static final double LARGE = 0.45;

    boolean isSmall() {
        return share < SMALL;
    }

    boolean isLarge() {
        return share > LARGE;
    }

    boolean isUpright() {
        return grey.height() > grey.width();
    }

    @Override
    public void close() {
        grey.close();
    }
}
