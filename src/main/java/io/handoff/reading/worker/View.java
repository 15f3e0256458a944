package io.handoff.reading.worker;

/**
 * A part of a picture that may be the card, seen from straight ahead.
 *
 * @param grey 8 bits a pixel
 * @param scale pixels of the picture for one of these
 * @param share of the picture, 0 to 1
 */
record View(Raster grey, double scale, double share) implements AutoCloseable {

    /** It is rather a box printed on a card, where the card fills the picture. */
    private static final double SMALL = 0.2;

    boolean isSmall() {
        return share < SMALL;
    }

    boolean isUpright() {
        return grey.height() > grey.width();
    }

    @Override
    public void close() {
        grey.close();
    }
}
