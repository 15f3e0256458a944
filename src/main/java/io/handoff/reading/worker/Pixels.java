package io.handoff.reading.worker;

import static org.bytedeco.leptonica.global.leptonica.pixCreate;
import static org.bytedeco.leptonica.global.leptonica.pixGetData;
import static org.bytedeco.leptonica.global.leptonica.pixGetWpl;

import io.handoff.reading.worker.outline.Grey;

/** Copies grey pixels out of native memory and back. Leptonica keeps four in a word, the leftmost in its highest byte. */
final class Pixels {

    private Pixels() {}

    static Grey of(Raster raster) {
        int width = raster.width();
        int height = raster.height();
        int wordsEach = pixGetWpl(raster.pix());
        int[] words = new int[wordsEach * height];
        pixGetData(raster.pix()).get(words);
        byte[] values = new byte[width * height];
        for (int y = 0, at = 0; y < height; y++) {
            for (int x = 0; x < width; x++, at++) {
                values[at] = (byte) (words[y * wordsEach + (x >> 2)] >>> (24 - 8 * (x & 3)));
            }
        }
        return new Grey(width, height, values);
    }

    static Raster raster(Grey grey) {
        Raster raster = new Raster(pixCreate(grey.width(), grey.height(), 8));
        int wordsEach = pixGetWpl(raster.pix());
        int[] words = new int[wordsEach * grey.height()];
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < grey.width(); x++) {
                words[y * wordsEach + (x >> 2)] |= grey.at(x, y) << (24 - 8 * (x & 3));
            }
        }
        pixGetData(raster.pix()).put(words);
        return raster;
    }
}
