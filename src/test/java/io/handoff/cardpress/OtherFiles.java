package io.handoff.cardpress;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;

/** Files that people send by mistake or malice where a photograph of a card is meant. */
public final class OtherFiles {

    private OtherFiles() {}

    /** A scanned document of many pages. */
    public static byte[] tiff(int pages) {
        return sequence("tiff", pages, 600, 800);
    }

    /** A picture that moves. */
    public static byte[] gif(int frames) {
        return sequence("gif", frames, 400, 300);
    }

    public static byte[] svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><text y=\"20\">Member ID W123456789</text></svg>"
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** What a covered lens sees. */
    public static BufferedImage black(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] sequence(String format, int count, int width, int height) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int written = 0; written < count; written++) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
