package io.handoff.cardpress;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** What lies under a card: a plain table, or one with boards, cloth, or things on it. */
final class Backdrop {
    private Backdrop() {}

    /** @param busy how much there is to see, 0 to 1 */
    static BufferedImage of(int width, int height, double busy, RandomGenerator random) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float tone = random.nextFloat();
        float hue = random.nextFloat();
        graphics.setColor(Color.getHSBColor(hue, 0.25f * random.nextFloat(), 0.15f + 0.8f * tone));
        graphics.fillRect(0, 0, width, height);
        if (busy > 0) {
            switch (random.nextInt(3)) {
                case 0 -> boards(graphics, width, height, hue, tone, busy, random);
                case 1 -> cloth(graphics, width, height, hue, tone, busy, random);
                default -> things(graphics, width, height, busy, random);
            }
        }
        graphics.dispose();
        return image;
    }

    private static void boards(Graphics2D g, int w, int h, float hue, float tone, double busy, RandomGenerator random) {
        double at = 0;
        while (at < w) {
            double board = w * (0.04 + 0.08 * random.nextDouble());
            float other = (float) (0.2 + 0.6 * tone + 0.25 * busy * (random.nextDouble() - 0.5));
            g.setColor(Color.getHSBColor(hue, 0.4f, Math.max(0, Math.min(1, other))));
            g.fill(new Rectangle2D.Double(at, 0, board, h));
            g.setColor(Color.getHSBColor(hue, 0.5f, Math.max(0, other - 0.3f * (float) busy)));
            g.setStroke(new BasicStroke(Math.max(1, w / 400f)));
            g.draw(new Line2D.Double(at, 0, at, h));
            at += board;
        }
    }

    private static void cloth(Graphics2D g, int w, int h, float hue, float tone, double busy, RandomGenerator random) {
        double step = w * (0.02 + 0.04 * random.nextDouble());
        float other = Math.max(0, Math.min(1, 0.15f + 0.8f * tone + (tone > 0.5f ? -0.5f : 0.5f) * (float) busy));
        Color stripe = Color.getHSBColor(hue + 0.3f, 0.4f, other);
        g.setColor(new Color(stripe.getRed(), stripe.getGreen(), stripe.getBlue(), 140));
        for (double x = 0; x < w; x += 2 * step) {
            g.fill(new Rectangle2D.Double(x, 0, step, h));
        }
        for (double y = 0; y < h; y += 2 * step) {
            g.fill(new Rectangle2D.Double(0, y, w, step));
        }
    }

    private static void things(Graphics2D g, int w, int h, double busy, RandomGenerator random) {
        int count = 4 + (int) (30 * busy);
        for (int thing = 0; thing < count; thing++) {
            double size = w * (0.03 + 0.2 * random.nextDouble());
            double x = w * random.nextDouble() - size / 2;
            double y = h * random.nextDouble() - size / 2;
            g.setColor(Color.getHSBColor(random.nextFloat(), 0.6f * random.nextFloat(), random.nextFloat()));
            if (random.nextBoolean()) {
                g.fill(new Ellipse2D.Double(x, y, size, size));
            } else {
                g.rotate(random.nextDouble(), x, y);
                g.fill(new Rectangle2D.Double(x, y, size, size * (0.2 + random.nextDouble())));
                g.setTransform(new java.awt.geom.AffineTransform());
            }
        }
    }
}
