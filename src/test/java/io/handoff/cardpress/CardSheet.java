package io.handoff.cardpress;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One side of a card while it is printed, {@value #WIDTH} by {@value #HEIGHT} units whatever its size in pixels. It keeps what it shows. */
final class CardSheet {
    static final int WIDTH = 1000;
    /** ID-1 (ISO/IEC 7810): 85.60 by 53.98 mm. */
    static final int HEIGHT = 631;

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Face face;
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    /** A text and where it stands. */
    record Mark(String text, Rectangle2D box) {}

    CardSheet(int pixels, Face face) {
        this.face = face;
        image = new BufferedImage(pixels, Math.round(pixels * (float) HEIGHT / WIDTH), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(pixels / (double) WIDTH, pixels / (double) WIDTH);
        fill(Color.WHITE, 0, 0, WIDTH, HEIGHT + 1);
    }

    void fill(Color color, double left, double top, double width, double height) {
        shape(color, new Rectangle2D.Double(left, top, width, height));
    }

    void shape(Color color, Shape shape) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void outline(Color color, Shape shape) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(shape);
    }

    /**
     * Prints a text that stands on {@code baseline}, smaller where it is too long.
     *
     * @return where it ends
     */
    double words(String text, double left, double baseline, double size, boolean bold, Color color, double room) {
        Font font = face.font(size, bold);
        double width = width(text, font);
        if (width > room) {
            font = face.font(size * room / width, bold);
            width = width(text, font);
        }
        graphics.setColor(color);
        graphics.setFont(font);
        graphics.drawString(text, (float) left, (float) baseline);
        double height = 0.74 * font.getSize2D();
        marks.add(new Mark(text, new Rectangle2D.Double(left, baseline - height, width, height)));
        return left + width;
    }

    double width(String text, double size, boolean bold) {
        return width(text, face.font(size, bold));
    }

    private static double width(String text, Font font) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /** The card shows this from now on. */
    void show(String field, String value) {
        shown.merge(field, value, (one, other) -> one.equals(other) ? one : one + ", " + other);
    }

    Map<String, String> shown() {
        return Collections.unmodifiableMap(shown);
    }

    List<Mark> marks() {
        return Collections.unmodifiableList(marks);
    }

    BufferedImage done() {
        graphics.dispose();
        return image;
    }
}
