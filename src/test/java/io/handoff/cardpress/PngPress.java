package io.handoff.cardpress;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Saves pictures as PNG, in the varieties that browsers show. */
public final class PngPress {

    private PngPress() {}

    public static byte[] plain(BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param type one of {@link BufferedImage}'s types: palette, grey, black and white, … */
    public static byte[] ofType(BufferedImage image, int type) {
        return plain(drawnOn(new BufferedImage(image.getWidth(), image.getHeight(), type), image));
    }

    /** 16 bits a channel, colour. */
    public static byte[] deep(BufferedImage image) {
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        return plain(drawnOn(
                new BufferedImage(
                        model, model.createCompatibleWritableRaster(image.getWidth(), image.getHeight()), false, null),
                image));
    }

    /** White becomes transparent black: shown over anything but white the print is lost. */
    public static byte[] transparent(BufferedImage image) {
        BufferedImage clear = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int grey = new Color(image.getRGB(x, y)).getGreen();
                clear.setRGB(x, y, 255 - grey << 24);
            }
        }
        return plain(clear);
    }

    private static BufferedImage drawnOn(BufferedImage sheet, BufferedImage image) {
        sheet.getGraphics().drawImage(image, 0, 0, null);
        return sheet;
    }
}
