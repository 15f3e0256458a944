package io.handoff.cardpress;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Typefaces that cards are printed in. Their files come out of libraries, so they are the same on every machine. */
public enum Face {
    LIBERATION_SANS("/liberation/LiberationSans", "Regular", "Bold", 1, false),
    LIBERATION_SANS_NARROW("/liberation/LiberationSans", "Regular", "Bold", 0.84, false),
    LIBERATION_MONO("/liberation/LiberationMono", "Regular", "Bold", 1, false),
    ROBOTO("/com/formdev/flatlaf/fonts/roboto/Roboto", "Regular", "Bold", 1, false),
    ROBOTO_LIGHT("/com/formdev/flatlaf/fonts/roboto/Roboto", "Light", "Medium", 1, false),
    DEJAVU_SANS("/net/sf/jasperreports/fonts/dejavu/DejaVuSans", "", "Bold", 0.92, false),
    DEJAVU_CONDENSED("/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed", "", "Bold", 0.92, false),
    DEJAVU_SERIF("/net/sf/jasperreports/fonts/dejavu/DejaVuSerif", "", "Bold", 0.9, false),
    INTER("/com/formdev/flatlaf/fonts/inter/Inter", "Regular", "SemiBold", 1, true),
    LIBERATION_SERIF("/liberation/LiberationSerif", "Regular", "Bold", 1, true),
    JETBRAINS_MONO("/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono", "Regular", "Bold", 0.92, true);

    private final String path;
    private final String plain;
    private final String bold;
    private final double width;
    private final boolean heldOut;
    private Font plainFont;
    private Font boldFont;

    Face(String path, String plain, String bold, double width, boolean heldOut) {
        this.path = path;
        this.plain = plain;
        this.bold = bold;
        this.width = width;
        this.heldOut = heldOut;
    }

    /** Cards in it are kept from all tuning. */
    public boolean isHeldOut() {
        return heldOut;
    }

    static List<Face> tuned() {
        return Stream.of(values()).filter(face -> !face.heldOut).toList();
    }

    static List<Face> heldOut() {
        return Stream.of(values()).filter(face -> face.heldOut).toList();
    }

    Font font(double size, boolean isBold) {
        return (isBold ? bold() : plain())
                .deriveFont((float) size)
                .deriveFont(AffineTransform.getScaleInstance(width, 1));
    }

    private synchronized Font plain() {
        if (plainFont == null) {
            plainFont = load(plain);
        }
        return plainFont;
    }

    private synchronized Font bold() {
        if (boldFont == null) {
            boldFont = load(bold);
        }
        return boldFont;
    }

    private Font load(String style) {
        String file = path + (style.isEmpty() ? "" : "-" + style) + (this == INTER ? ".otf" : ".ttf");
        try (var stream = Face.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no typeface at " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
