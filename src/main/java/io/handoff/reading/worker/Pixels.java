package io.handoff.reading.worker;

import static org.bytedeco.leptonica.global.leptonica.pixCreate;
import static org.bytedeco.leptonica.global.leptonica.pixGetData;
import static org.bytedeco.leptonica.global.leptonica.pixGetWpl;

import io.handoff.reading.worker.outline.Grey;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Copies grey pixels out of native memory and back. Leptonica keeps four in a word, the leftmost in its highest byte. */
final class Pixels {

    private Pixels() {}

    static Grey of(Raster raster) {
        int width = raster.width();
        int height = raster.height();
        int bytesEach = pixGetWpl(raster.pix()) * Integer.BYTES;
        int[] words = new int[bytesEach / Integer.BYTES * height];
        pixGetData(raster.pix()).get(words);
        ByteBuffer bytes = highestFirst(words.length);
        bytes.asIntBuffer().put(words);
        byte[] values = new byte[width * height];
        for (int y = 0; y < height; y++) {
            bytes.get(y * bytesEach, values, y * width, width);
        }
        return new Grey(width, height, values);
    }

    static Raster raster(Grey grey) {
        Raster raster = new Raster(pixCreate(grey.width(), grey.height(), 8));
        int bytesEach = pixGetWpl(raster.pix()) * Integer.BYTES;
        int[] words = new int[bytesEach / Integer.BYTES * grey.height()];
        ByteBuffer bytes = highestFirst(words.length);
        for (int y = 0; y < grey.height(); y++) {
            bytes.put(y * bytesEach, grey.values(), y * grey.width(), grey.width());
        }
        bytes.asIntBuffer().get(words);
        pixGetData(raster.pix()).put(words);
        return raster;
    }

    private static ByteBuffer highestFirst(int words) {
        return ByteBuffer.allocate(words * Integer.BYTES).order(ByteOrder.BIG_ENDIAN);
    }
}
