package io.handoff.cardpress;

import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** The light on a card: how much there is, a shadow with a soft edge, and a lamp that shines back. */
final class Light {
    private final double level;
    private final double shadow;
    private final double glare;
    private final double angle;
    private final double edge;
    private final double softness;
    private final double spotX;
    private final double spotY;
    private final double spotSize;
    private final double falloff;

    private Light(Conditions conditions, RandomGenerator random) {
        level = 1 - conditions.of(Effect.LOW_LIGHT);
        shadow = conditions.of(Effect.SHADOW);
        glare = conditions.of(Effect.GLARE);
        angle = 2 * Math.PI * random.nextDouble();
        edge = 0.6 * random.nextDouble() - 0.3;
        softness = 0.01 + 0.15 * random.nextDouble();
        spotX = 0.2 + 0.6 * random.nextDouble();
        spotY = 0.2 + 0.6 * random.nextDouble();
        spotSize = 0.06 + 0.16 * random.nextDouble();
        falloff = 0.12 * random.nextDouble();
    }

    static Light of(Conditions conditions, RandomGenerator random) {
        return new Light(conditions, random);
    }

    void shineOn(BufferedImage picture) {
        int[] pixels = Photograph.pixels(picture);
        int width = picture.getWidth();
        int height = picture.getHeight();
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (int y = 0; y < height; y++) {
            double down = (double) y / height - 0.5;
            for (int x = 0; x < width; x++) {
                double across = (double) x / width - 0.5;
                double along = across * cos + down * sin;
                double light = level * (1 - falloff * (along + 0.5)) * (1 - shadow * covered(along));
                int at = y * width + x;
                pixels[at] = lit(pixels[at], light, glare == 0 ? 0 : glareAt(across + 0.5, down + 0.5));
            }
        }
    }

    /** From 0 in the light to 1 in the shadow. */
    private double covered(double along) {
        double into = (along - edge) / softness + 0.5;
        double part = Math.max(0, Math.min(1, into));
        return part * part * (3 - 2 * part);
    }

    private double glareAt(double x, double y) {
        double dx = (x - spotX) / spotSize;
        double dy = (y - spotY) / spotSize;
        return glare * Math.exp(-(dx * dx + dy * dy) / 2);
    }

    private static int lit(int color, double light, double white) {
        int lit = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double value = (color >> shift & 0xFF) * light;
            lit |= (int) (value + (255 - value) * white + 0.5) << shift;
        }
        return lit;
    }
}
