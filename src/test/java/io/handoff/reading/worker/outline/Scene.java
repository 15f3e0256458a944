package io.handoff.reading.worker.outline;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Draws grey pictures. */
final class Scene {

    private Scene() {}

    static Grey drawn(int width, int height, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(graphics);
        graphics.dispose();
        byte[] values = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                values[y * width + x] = (byte) image.getRaster().getSample(x, y, 0);
            }
        }
        return new Grey(width, height, values);
    }

    /** A light card on a desk on which other things lie. */
    static Grey card(Quad corners) {
        return drawn(288, 216, graphics -> {
            desk(graphics);
            Polygon card = new Polygon();
            corners.corners().forEach(corner -> card.addPoint((int) corner.x(), (int) corner.y()));
            graphics.setColor(new Color(0xDDDDDD));
            graphics.fillPolygon(card);
        });
    }

    static void desk(Graphics2D graphics) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        graphics.setColor(new Color(0x444444));
        graphics.fillRect(0, 0, 288, 216);
        for (int i = 0; i < 12; i++) {
            int grey = random.nextInt(0x20, 0x70);
            graphics.setColor(new Color(grey, grey, grey));
            graphics.fillOval(random.nextInt(288), random.nextInt(216), random.nextInt(60), random.nextInt(60));
        }
    }
}
