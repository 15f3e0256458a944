package io.handoff.cardpress;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Saves pictures as JPEG, in the varieties that browsers show. */
public final class JpegPress {

    private JpegPress() {}

    public static byte[] baseline(BufferedImage image) {
        return write(new IIOImage(image, null, null), false);
    }

    public static byte[] progressive(BufferedImage image) {
        return write(new IIOImage(image, null, null), true);
    }

    public static byte[] grey(BufferedImage image) {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        grey.getGraphics().drawImage(image, 0, 0, null);
        return baseline(grey);
    }

    /** As image editors save it for print: four channels, inverted, with Adobe's marker. */
    public static byte[] cmyk(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        WritableRaster inverted = Raster.createInterleavedRaster(0, width, height, 4, null);
        int[] pixel = new int[4];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = image.getRGB(x, y);
                pixel[0] = rgb >> 16 & 0xFF;
                pixel[1] = rgb >> 8 & 0xFF;
                pixel[2] = rgb & 0xFF;
                pixel[3] = 0xFF;
                inverted.setPixel(x, y, pixel);
            }
        }
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return withSegment(write(new IIOImage(inverted, null, null), false), 0xEE, adobe);
    }

    /**
     * The picture as a phone saves it that was held otherwise: pixels turned away, and the EXIF orientation that turns
     * them back.
     *
     * @param orientation 1 to 8
     */
    public static byte[] turned(BufferedImage upright, int orientation) {
        return withSegment(baseline(stored(upright, orientation)), 0xE1, exif(orientation));
    }

    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(32)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array();
    }

    /**
     * The picture turned right by quarters.
     *
     * @param exif whether the file says so, so that programs turn it back
     * @param quality 0 to 1
     */
    static byte[] turned(BufferedImage upright, int quarters, boolean exif, float quality) {
        // what a file says is how to turn back
        int orientation = new int[] {1, 8, 3, 6}[quarters];
        BufferedImage turned = quarters == 0 ? upright : stored(upright, orientation);
        byte[] jpeg = write(new IIOImage(turned, null, null), false, quality);
        return exif ? withSegment(jpeg, 0xE1, exif(orientation)) : jpeg;
    }

    /** The pixels as they lie in such a file, before its EXIF orientation is applied. */
    public static BufferedImage stored(BufferedImage upright, int orientation) {
        int w = upright.getWidth();
        int h = upright.getHeight();
        boolean sideways = orientation >= 5;
        BufferedImage stored = new BufferedImage(sideways ? h : w, sideways ? w : h, BufferedImage.TYPE_INT_RGB);
        for (int v = 0; v < h; v++) {
            for (int u = 0; u < w; u++) {
                boolean fromRight = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
                boolean fromBelow = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
                int across = fromRight ? w - 1 - u : u;
                int down = fromBelow ? h - 1 - v : v;
                stored.setRGB(sideways ? down : across, sideways ? across : down, upright.getRGB(u, v));
            }
        }
        return stored;
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + 4 + content.length)
                .put(jpeg, 0, 2)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] write(IIOImage image, boolean progressive) {
        return write(image, progressive, 0.9f);
    }

    private static byte[] write(IIOImage image, boolean progressive, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, image, param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
