package io.handoff.cardpress;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A card's surface, 1000 units wide whatever its size in pixels. */
final class Sheet {

    private final BufferedImage image;
    private final Graphics2D graphics;

    Sheet(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(width / 1000.0, width / 1000.0);
        fill(Color.WHITE, 0, 0, 1000, 1000);
    }

    void fill(Color color, int left, int top, int width, int height) {
        graphics.setColor(color);
        graphics.fillRect(left, top, width, height);
    }

    /** Prints text from {@code left}, standing on {@code baseline}; prints nothing for null. */
    void text(String text, int left, int baseline, int size, int style, Color color) {
        if (text != null) {
            graphics.setColor(color);
            graphics.setFont(new Font(Font.SANS_SERIF, style, size));
            graphics.drawString(text, left, baseline);
        }
    }

    /** Label and value, or nothing at all where there is no value. */
    void labelled(String label, String value, int left, int valueLeft, int baseline, int size) {
        if (value != null) {
            text(label, left, baseline, size, Font.PLAIN, Color.DARK_GRAY);
            text(value, valueLeft, baseline, size, Font.BOLD, Color.BLACK);
        }
    }

    /** A small label with its value under it. */
    void stacked(String label, String value, int left, int baseline, int size) {
        if (value != null) {
            text(label, left, baseline, size * 7 / 10, Font.PLAIN, Color.DARK_GRAY);
            text(value, left, baseline + size * 12 / 10, size, Font.BOLD, Color.BLACK);
        }
    }

    BufferedImage done() {
        graphics.dispose();
        return image;
    }
}
