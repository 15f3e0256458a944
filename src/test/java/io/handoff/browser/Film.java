package io.handoff.browser;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** What a phone's camera sees: a card on a table, held still, upright 1080 by 1620. */
final class Film {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1620;
    private static final int CARD = 880;
    private static final int FRAMES = 4;

    private final BufferedImage frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

    Film(BufferedImage card) {
        Graphics2D graphics = frame.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x8C7B69), WIDTH, HEIGHT, new Color(0x5E5145)));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        lay(card, graphics);
        graphics.dispose();
    }

    private static void lay(BufferedImage card, Graphics2D graphics) {
        int height = CARD * card.getHeight() / card.getWidth();
        int left = (WIDTH - CARD) / 2;
        int top = (HEIGHT - height) / 2;
        var edge = new RoundRectangle2D.Double(left, top, CARD, height, 64, 64);
        graphics.setColor(new Color(0, 0, 0, 24));
        for (int width = 4; width <= 40; width += 4) {
            graphics.setStroke(new BasicStroke(width));
            graphics.draw(edge);
        }
        graphics.setClip(edge);
        graphics.drawImage(card, left, top, CARD, height, null);
        graphics.setClip(null);
    }

    /** Motion JPEG, as Chromium's fake camera plays it over and over; the caller deletes it. */
    Path save() {
        try {
            byte[] jpeg = jpeg();
            Path file = Files.createTempFile("handoff-camera", ".mjpeg");
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int i = 0; i < FRAMES; i++) {
                    out.write(jpeg);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] jpeg() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(frame, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
