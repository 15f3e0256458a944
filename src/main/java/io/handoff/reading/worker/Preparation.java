package io.handoff.reading.worker;

import static org.bytedeco.leptonica.global.leptonica.pixBackgroundNormSimple;
import static org.bytedeco.leptonica.global.leptonica.pixClone;
import static org.bytedeco.leptonica.global.leptonica.pixScale;

/** Ways to make a picture easy to recognise. */
enum Preparation {
    /** Scaled, otherwise as it is: best for most, and the fastest. */
    PLAIN {
        @Override
        Raster of(Raster grey) {
            return scaled(grey);
        }
    },
    /** Shadows and stains evened out, for what PLAIN could not read. */
    EVEN_LIGHT {
        @Override
        Raster of(Raster grey) {
            return scaled(grey).into(pix -> pixBackgroundNormSimple(pix, null, null));
        }
    };

    /** The longest side in pixels at which the print of a card that fills the picture is recognised best. */
    private static final int SMALLEST = 1100;

    private static final int LARGEST = 1800;

    abstract Raster of(Raster grey);

    /** By how much (1, 2, 4, 8) a JPEG may be shrunk while it is decoded, which costs next to nothing. */
    static int reduction(int width, int height) {
        int reduction = 1;
        while (reduction < 8 && Math.max(width, height) / (reduction * 2) >= LARGEST) {
            reduction *= 2;
        }
        return reduction;
    }

    private static Raster scaled(Raster grey) {
        int side = Math.max(grey.width(), grey.height());
        float factor = (float) Math.min(Math.max(side, Math.min(SMALLEST, 2 * side)), LARGEST) / side;
        return grey.with(pix -> factor == 1 ? pixClone(pix) : pixScale(pix, factor, factor));
    }
}
