package io.handoff.reading.worker;

import static org.bytedeco.leptonica.global.leptonica.pixCreate;
import static org.bytedeco.leptonica.global.leptonica.pixGetData;
import static org.bytedeco.leptonica.global.leptonica.pixGetWpl;

import io.handoff.reading.worker.outline.Grey;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.javacpp.IntPointer;

/** Copies grey pixels out of native memory and back. Leptonica keeps four in a word, the leftmost in its highest byte. */
final class Pixels {

    private Pixels() {}

    /** Row by row: a large picture's pixels are not held twice. */
    static Grey of(Raster raster) {
        int width = raster.width();
        int height = raster.height();
        int[] words = new int[pixGetWpl(raster.pix())];
        ByteBuffer bytes = highestFirst(words);
        IntPointer data = pixGetData(raster.pix());
        byte[] values = new byte[width * height];
        for (int y = 0; y < height; y++) {
            data.position((long) y * words.length).get(words);
            bytes.asIntBuffer().put(words);
            bytes.get(0, values, y * width, width);
        }
        return new Grey(width, height, values);
    }

    static Raster raster(Grey grey) {
        Raster raster = new Raster(pixCreate(grey.width(), grey.height(), 8));
        int[] words = new int[pixGetWpl(raster.pix())];
        ByteBuffer bytes = highestFirst(words);
        IntPointer data = pixGetData(raster.pix());
        for (int y = 0; y < grey.height(); y++) {
            bytes.put(0, grey.values(), y * grey.width(), grey.width());
            bytes.asIntBuffer().get(words);
            data.position((long) y * words.length).put(words);
        }
        return raster;
    }

    private static ByteBuffer highestFirst(int[] words) {
        return ByteBuffer.allocate(words.length * Integer.BYTES).order(ByteOrder.BIG_ENDIAN);
    }
}
