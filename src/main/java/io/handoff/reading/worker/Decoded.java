package io.handoff.reading.worker;

import io.handoff.reading.worker.outline.Quad;

/**
 * A picture as grey pixels, upright.
 *
 * @param grey 8 bits a pixel; may be smaller than the picture
 * @param width pixels of the whole upright picture
 * @param height pixels of the whole upright picture
 */
record Decoded(Raster grey, int width, int height) implements AutoCloseable {

    View whole() {
        return new View(grey, scale(), Quad.of(grey.width(), grey.height()), 1);
    }

    /** Pixels of the picture for one of these. */
    double scale() {
        return (double) width / grey.width();
    }

    @Override
    public void close() {
        grey.close();
    }
}
