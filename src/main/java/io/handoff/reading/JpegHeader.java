package io.handoff.reading;

import io.handoff.reading.PictureHeader.Type;
import io.handoff.reading.UnreadablePicture.Reason;

/** The frame header of a JPEG (ITU-T T.81, annex B): walks the marker segments up to the first SOF. */
final class JpegHeader {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;

    private JpegHeader() {}

    static boolean matches(byte[] picture) {
        return picture.length >= 3
                && (picture[0] & 0xFF) == 0xFF
                && (picture[1] & 0xFF) == SOI
                && (picture[2] & 0xFF) == 0xFF;
    }

    static PictureHeader read(byte[] picture) throws UnreadablePicture {
        int at = 2;
        while (at + 4 <= picture.length && (picture[at] & 0xFF) == 0xFF) {
            int marker = picture[at + 1] & 0xFF;
            if (marker == 0xFF || standsAlone(marker)) {
                at += marker == 0xFF ? 1 : 2;
            } else if (isFrame(marker)) {
                return frame(picture, at);
            } else if (marker == SOS || marker == EOI) {
                break;
            } else {
                at += 2 + twoBytes(picture, at + 2);
            }
        }
        throw new UnreadablePicture(Reason.DAMAGED);
    }

    private static PictureHeader frame(byte[] picture, int at) throws UnreadablePicture {
        if (at + 10 > picture.length) {
            throw new UnreadablePicture(Reason.DAMAGED);
        }
        int height = twoBytes(picture, at + 5);
        int width = twoBytes(picture, at + 7);
        return new PictureHeader(Type.JPEG, width, height, picture[at + 9] & 0xFF);
    }

    /** SOF0 to SOF15 without DHT, JPG and DAC, which share the range. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
    }

    private static int twoBytes(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
