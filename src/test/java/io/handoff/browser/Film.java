package io.handoff.browser;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a phone's camera sees: a card on a table, held still, upright 1080 by 1620. */
final class Film {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1620;
    private static final int CARD = 880;

    /** Ten pictures a second: each costs the test machine more than it costs a phone. */
    private static final String HEADER = "YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\n";

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

    /** YUV4MPEG2, as Chromium's fake camera plays it over and over; the caller deletes it. */
    Path save() {
        try {
            Path file = Files.createTempFile("handoff-camera", ".y4m");
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(HEADER.getBytes(StandardCharsets.US_ASCII));
                out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                out.write(planes());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Luma of each pixel, then the two chromas of each square of four, by BT.601 in its narrow range. */
    private byte[] planes() {
        var planes = ByteBuffer.allocate(WIDTH * HEIGHT * 3 / 2);
        forEachPixel(1, (r, g, b) -> 16 + (66 * r + 129 * g + 25 * b + 128) / 256, planes);
        forEachPixel(2, (r, g, b) -> 128 + (-38 * r - 74 * g + 112 * b + 128) / 256, planes);
        forEachPixel(2, (r, g, b) -> 128 + (112 * r - 94 * g - 18 * b + 128) / 256, planes);
        return planes.array();
    }

    private void forEachPixel(int step, Plane plane, ByteBuffer planes) {
        for (int y = 0; y < HEIGHT; y += step) {
            for (int x = 0; x < WIDTH; x += step) {
                int rgb = frame.getRGB(x, y);
                planes.put((byte) plane.of(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
            }
        }
    }

    @FunctionalInterface
    private interface Plane {
        int of(int red, int green, int blue);
    }
}
