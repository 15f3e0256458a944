package io.handoff.reading.worker;

import static org.bytedeco.leptonica.global.leptonica.pixConvertTo1;
import static org.bytedeco.leptonica.global.leptonica.pixDilateBrick;
import static org.bytedeco.leptonica.global.leptonica.pixExtractBorderConnComps;
import static org.bytedeco.leptonica.global.leptonica.pixSetMasked;

/** The edge of a picture in even light: what is dark there is table, shadow or rounded corner, and no print. */
final class Border {

    private static final int DARK = 128;
    private static final int EIGHT_NEIGHBOURS = 8;
    private static final int WHITE = 255;

    /** Pixels by which half-dark edges are wiped out as well. */
    private static final int AROUND = 5;

    private Border() {}

    /** The same raster, white where dark pixels hang together with its edge: print beside them would be taken for a picture. */
    static Raster cleared(Raster raster) {
        try (Raster dark = raster.with(pix -> pixConvertTo1(pix, DARK));
                Raster atBorder = dark.with(pix -> pixExtractBorderConnComps(pix, EIGHT_NEIGHBOURS));
                Raster wiped = atBorder.with(pix -> pixDilateBrick(null, pix, AROUND, AROUND))) {
            pixSetMasked(raster.pix(), wiped.pix(), WHITE);
        }
        return raster;
    }
}
