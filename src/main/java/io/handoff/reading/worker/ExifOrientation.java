package io.handoff.reading.worker;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The orientation tag of a JPEG's EXIF segment (CIPA DC-008, tag 0x0112), and nothing else of it: phones write places
 * and names there too.
 */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** 1 to 8; 1 where the picture says nothing, or nonsense. */
    static int of(byte[] jpeg) {
        try {
            return inSegments(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // Segments that point outside the file: browsers show such a picture as stored.
            return UPRIGHT;
        }
    }

    private static int inSegments(ByteBuffer jpeg) {
        jpeg.position(2);
        for (int marker = jpeg.getChar(); marker != START_OF_SCAN && marker >= 0xFF00; marker = jpeg.getChar()) {
            int start = jpeg.position();
            int length = jpeg.getChar();
            if (marker == APP1 && isExif(jpeg, start + 2)) {
                return inTiff(jpeg.slice(start + 2 + EXIF.length, length - 2 - EXIF.length));
            }
            jpeg.position(start + length);
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer jpeg, int at) {
        byte[] name = new byte[EXIF.length];
        jpeg.get(at, name);
        return Arrays.equals(name, EXIF);
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getChar(directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (tiff.getChar(entry) == ORIENTATION && tiff.getChar(entry + 2) == SHORT) {
                int value = tiff.getChar(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
