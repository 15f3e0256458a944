package io.handoff.reading.worker;

import static org.bytedeco.leptonica.global.leptonica.pixScaleBySampling;

import io.handoff.reading.worker.outline.Grey;

/** A picture that shows nothing at all, such as a covered lens: no preparation could bring print out of it. */
final class Blank {

    /** Print differs from its paper by more, of 255, even in a twentieth of good light. */
    private static final int LEAST_CONTRAST = 8;

    /** In a thousand pixels, so many of the darkest and of the brightest may be the camera's noise. */
    private static final int NOISE = 1;

    /** Longest side in pixels. */
    private static final int LOOKED_AT = 800;

    private Blank() {}

    static boolean is(Decoded decoded) {
        Grey grey = sampled(decoded.grey());
        int[] histogram = new int[256];
        for (byte value : grey.values()) {
            histogram[value & 0xff]++;
        }
        long spare = (long) grey.values().length * NOISE / 1000;
        return brightest(histogram, spare) - darkest(histogram, spare) < LEAST_CONTRAST;
    }

    /** Single pixels, not means: thin print would fade. All of a large picture would not fit into the memory. */
    private static Grey sampled(Raster grey) {
        float factor = Math.min(1, (float) LOOKED_AT / Math.max(grey.width(), grey.height()));
        try (Raster small = grey.with(pix -> pixScaleBySampling(pix, factor, factor))) {
            return Pixels.of(small);
        }
    }

    private static int darkest(int[] histogram, long spare) {
        int value = 0;
        for (long passed = histogram[0]; passed <= spare; passed += histogram[value]) {
            value++;
        }
        return value;
    }

    private static int brightest(int[] histogram, long spare) {
        int value = histogram.length - 1;
        for (long passed = histogram[value]; passed <= spare; passed += histogram[value]) {
            value--;
        }
        return value;
    }
}
