package io.handoff.reading.worker;

import static org.bytedeco.leptonica.global.leptonica.lept_free;
import static org.bytedeco.leptonica.global.leptonica.pixSetResolution;
import static org.bytedeco.leptonica.global.leptonica.pixSetZlibCompression;
import static org.bytedeco.leptonica.global.leptonica.pixWriteMemPng;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;

/** A raster as a PNG file, 8 bits of grey a pixel. */
final class Png {

    /** It goes no further than to the next process or machine. */
    private static final int QUICK = 1;

    private Png() {}

    static byte[] of(Raster raster) {
        pixSetResolution(raster.pix(), Preparation.DOTS_PER_INCH, Preparation.DOTS_PER_INCH);
        pixSetZlibCompression(raster.pix(), QUICK);
        try (PointerPointer<BytePointer> file = new PointerPointer<>(1);
                SizeTPointer size = new SizeTPointer(1)) {
            if (pixWriteMemPng(file, size, raster.pix(), 0) != 0) {
                throw new NoMemory("writing a picture");
            }
            BytePointer bytes = file.get(BytePointer.class);
            try {
                byte[] png = new byte[Math.toIntExact(size.get())];
                bytes.get(png);
                return png;
            } finally {
                lept_free(bytes);
            }
        }
    }
}
