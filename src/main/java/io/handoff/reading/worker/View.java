package io.handoff.reading.worker;

/**
 * A part of a picture that may be the card, seen from straight ahead.
 *
 * @param grey 8 bits a pixel
 * @param scale pixels of the picture for one of these
 */
record View(Raster grey, double scale) implements AutoCloseable {

    boolean isUpright() {
        return grey.height() > grey.width();
    }

    @Override
    public void close() {
        grey.close();
    }
}
