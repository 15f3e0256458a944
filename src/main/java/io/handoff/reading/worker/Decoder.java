package io.handoff.reading.worker;

import static org.bytedeco.leptonica.global.leptonica.L_JPEG_CONTINUE_WITH_BAD_DATA;
import static org.bytedeco.leptonica.global.leptonica.L_JPEG_READ_LUMINANCE;
import static org.bytedeco.leptonica.global.leptonica.pixConvertTo8;
import static org.bytedeco.leptonica.global.leptonica.pixCreate;
import static org.bytedeco.leptonica.global.leptonica.pixReadMem;
import static org.bytedeco.leptonica.global.leptonica.pixReadMemJpeg;

import io.handoff.reading.PictureHeader;
import io.handoff.reading.UnreadablePicture;
import io.handoff.reading.UnreadablePicture.Reason;
import org.bytedeco.leptonica.PIX;

/** From the bytes of a file to upright grey pixels. */
final class Decoder {

    private static final int CMYK = 4;

    private Decoder() {}

    static Decoded decode(byte[] picture) throws UnreadablePicture {
        PictureHeader header = PictureHeader.of(picture);
        boolean jpeg = header.type() == PictureHeader.Type.JPEG;
        Raster grey = jpeg ? jpeg(picture, header) : png(picture, header);
        int orientation = jpeg ? ExifOrientation.of(picture) : ExifOrientation.UPRIGHT;
        Turn turn = Turn.of(orientation);
        boolean sideways = turn.swapsSides();
        return new Decoded(
                turn.apply(grey),
                sideways ? header.height() : header.width(),
                sideways ? header.width() : header.height());
    }

    private static Raster jpeg(byte[] picture, PictureHeader header) throws UnreadablePicture {
        if (JpegEnd.isMissing(picture)) {
            throw new UnreadablePicture(Reason.DAMAGED);
        }
        int reduction = Preparation.reduction(header.width(), header.height());
        // Luminance is what recognition needs, and all but CMYK files hold it as it is.
        int colours = header.channels() == CMYK ? 0 : L_JPEG_READ_LUMINANCE;
        int hint = colours | L_JPEG_CONTINUE_WITH_BAD_DATA;
        int pixels = header.width() / reduction * (header.height() / reduction);
        PIX pix = pixReadMemJpeg(picture, picture.length, 0, reduction, new int[1], hint);
        return grey(pix, pixels);
    }

    private static Raster png(byte[] picture, PictureHeader header) throws UnreadablePicture {
        return grey(pixReadMem(picture, picture.length), header.width() * header.height());
    }

    private static Raster grey(PIX pix, int pixels) throws UnreadablePicture {
        if (pix == null || pix.isNull()) {
            refuseOrGiveUp(pixels);
        }
        return new Raster(pix)
                // Over white, as a browser shows it.
                .into(org.bytedeco.leptonica.global.leptonica::pixRemoveAlpha)
                .into(colour -> pixConvertTo8(colour, 0));
    }

    /** Leptonica answers the same to a damaged picture and to a lack of memory: asking for the memory tells which. */
    private static void refuseOrGiveUp(int pixels) throws UnreadablePicture {
        new Raster(pixCreate(pixels / 1000 + 1, 1000, 32)).close();
        throw new UnreadablePicture(Reason.DAMAGED);
    }
}
