package io.handoff.cardpress;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.random.RandomGenerator;

/** Takes a picture of a card, badly. */
final class Photograph {
    private static final double BEST_QUALITY = 95;

    private Photograph() {}

    /** @return a JPEG file */
    static byte[] of(BufferedImage card, Conditions conditions, RandomGenerator random) {
        BufferedImage picture =
                Backdrop.of(conditions.width(), conditions.height(), conditions.of(Effect.BUSY_BACKGROUND), random);
        lay(card, picture, Pose.of(conditions, random));
        Light.of(conditions, random).shineOn(picture);
        Blur.soften(picture, conditions.of(Effect.BLUR) / 1000 * conditions.cardWidth());
        grain(picture, conditions.of(Effect.NOISE), random.nextLong());
        double quality = (BEST_QUALITY - conditions.of(Effect.COMPRESSION)) / 100;
        return JpegPress.turned(picture, conditions.quarters(), conditions.exif(), (float) quality);
    }

    static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** Each pixel of the picture that the card covers gets its colour, between those of four of the card's pixels. */
    private static void lay(BufferedImage card, BufferedImage picture, Pose pose) {
        int[] from = pixels(card);
        int[] to = pixels(picture);
        int w = card.getWidth();
        int h = card.getHeight();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                double u = pose.across(x + 0.5, y + 0.5) * w - 0.5;
                double v = pose.down(x + 0.5, y + 0.5) * h - 0.5;
                if (u >= 0 && v >= 0 && u < w - 1 && v < h - 1) {
                    int at = (int) v * w + (int) u;
                    to[y * picture.getWidth() + x] = between(from, at, w, u - (int) u, v - (int) v);
                }
            }
        }
    }

    private static int between(int[] from, int at, int w, double right, double below) {
        int color = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double upper = (from[at] >> shift & 0xFF) * (1 - right) + (from[at + 1] >> shift & 0xFF) * right;
            double lower = (from[at + w] >> shift & 0xFF) * (1 - right) + (from[at + w + 1] >> shift & 0xFF) * right;
            color |= (int) (upper * (1 - below) + lower * below + 0.5) << shift;
        }
        return color;
    }

    /** Noise of a sensor: near to normal, as sums of even ones are, and other for each channel. */
    private static void grain(BufferedImage picture, double deviation, long seed) {
        if (deviation < 0.5) {
            return;
        }
        int[] pixels = pixels(picture);
        double scale = deviation / 52;
        long state = seed | 1;
        for (int i = 0; i < pixels.length; i++) {
            int color = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                // xorshift64 (Marsaglia, 2003)
                state ^= state << 13;
                state ^= state >>> 7;
                state ^= state << 17;
                long drawn = state >>> 20;
                double sum = (drawn & 0x7F) + (drawn >>> 8 & 0x7F) + (drawn >>> 16 & 0x7F) - 190.5;
                int value = (int) ((pixels[i] >> shift & 0xFF) + sum * scale * 0.81);
                color |= Math.max(0, Math.min(255, value)) << shift;
            }
            pixels[i] = color;
        }
    }
}
