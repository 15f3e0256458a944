package io.handoff.reading.worker;

import static org.bytedeco.leptonica.global.leptonica.pixFlipLR;
import static org.bytedeco.leptonica.global.leptonica.pixRotateOrth;

import org.bytedeco.leptonica.PIX;

/**
 * What makes a stored picture upright: a mirroring, then quarter turns clockwise.
 *
 * @param mirrored left and right are exchanged first
 * @param quarters 0 to 3
 */
record Turn(boolean mirrored, int quarters) {

    static final Turn NONE = new Turn(false, 0);

    /** @param orientation the EXIF value, 1 to 8 */
    static Turn of(int orientation) {
        return switch (orientation) {
            case 2 -> new Turn(true, 0);
            case 3 -> new Turn(false, 2);
            case 4 -> new Turn(true, 2);
            case 5 -> new Turn(true, 3);
            case 6 -> new Turn(false, 1);
            case 7 -> new Turn(true, 1);
            case 8 -> new Turn(false, 3);
            default -> NONE;
        };
    }

    /** Width and height change places. */
    boolean swapsSides() {
        return quarters % 2 == 1;
    }

    /** Takes the raster over and gives back the turned one. */
    Raster apply(Raster raster) {
        Raster turned = mirrored ? raster.into(pix -> pixFlipLR(null, pix)) : raster;
        return quarters == 0 ? turned : turned.into(this::rotated);
    }

    private PIX rotated(PIX pix) {
        return pixRotateOrth(pix, quarters);
    }
}
