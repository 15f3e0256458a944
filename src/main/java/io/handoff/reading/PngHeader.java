package io.handoff.reading;

import io.handoff.reading.PictureHeader.Type;
import io.handoff.reading.UnreadablePicture.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The signature and IHDR chunk of a PNG (W3C PNG specification, sections 5.2 and 11.2.2). */
final class PngHeader {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] IHDR = "IHDR".getBytes(StandardCharsets.US_ASCII);
    private static final int WIDTH_AT = 16;
    private static final int END_OF_IHDR = 33;

    private PngHeader() {}

    static boolean matches(byte[] picture) {
        return picture.length >= SIGNATURE.length && Arrays.equals(picture, 0, SIGNATURE.length, SIGNATURE, 0, 8);
    }

    static PictureHeader read(byte[] picture) throws UnreadablePicture {
        if (picture.length < END_OF_IHDR || !Arrays.equals(picture, 12, WIDTH_AT, IHDR, 0, 4)) {
            throw new UnreadablePicture(Reason.DAMAGED);
        }
        ByteBuffer bytes = ByteBuffer.wrap(picture, WIDTH_AT, 8);
        int width = bytes.getInt();
        int height = bytes.getInt();
        return new PictureHeader(Type.PNG, width, height, 4);
    }
}
