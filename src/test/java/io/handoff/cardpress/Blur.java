package io.handoff.cardpress;

import java.awt.image.BufferedImage;

/** A lens out of focus. */
final class Blur {
    private Blur() {}

    /** @param deviation of the normal curve, in pixels */
    static void soften(BufferedImage picture, double deviation) {
        if (deviation < 0.2) {
            return;
        }
        int reach = (int) Math.ceil(2.5 * deviation);
        float[] weights = new float[2 * reach + 1];
        float sum = 0;
        for (int i = -reach; i <= reach; i++) {
            weights[i + reach] = (float) Math.exp(-i * i / (2 * deviation * deviation));
            sum += weights[i + reach];
        }
        int[] pixels = Photograph.pixels(picture);
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] across = new int[pixels.length];
        pass(pixels, across, width, height, weights, sum);
        pass(across, pixels, height, width, weights, sum);
    }

    /** Softens along rows, and gives rows as columns. */
    private static void pass(int[] from, int[] to, int width, int height, float[] weights, float sum) {
        int reach = weights.length / 2;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float red = 0;
                float green = 0;
                float blue = 0;
                for (int i = -reach; i <= reach; i++) {
                    int color = from[y * width + Math.max(0, Math.min(width - 1, x + i))];
                    float weight = weights[i + reach];
                    red += weight * (color >> 16 & 0xFF);
                    green += weight * (color >> 8 & 0xFF);
                    blue += weight * (color & 0xFF);
                }
                to[x * height + y] =
                        Math.round(red / sum) << 16 | Math.round(green / sum) << 8 | Math.round(blue / sum);
            }
        }
    }
}
