package io.handoff.reading;

import io.handoff.reading.UnreadablePicture.Reason;

/**
 * What the first bytes of a picture say about it, read without decoding a single pixel.
 *
 * @param type the format, from its signature and never from a file name
 * @param width pixels as stored, before any EXIF orientation
 * @param height pixels as stored
 * @param channels colour channels as stored: 1 grey, 3 colour, 4 CMYK; for PNG always 4, the most it can unfold to
 */
public record PictureHeader(Type type, int width, int height, int channels) {

    /** Longest side in pixels that is accepted. */
    public static final int MAX_SIDE = 12_000;

    /** Most pixels that are accepted. */
    public static final int MAX_PIXELS = 40_000_000;

    /** The formats that are accepted. */
    public enum Type {
        JPEG("image/jpeg"),
        PNG("image/png");

        private final String mediaType;

        Type(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /**
     * Reads the header of a whole picture file.
     *
     * @throws UnreadablePicture if the bytes are no JPEG or PNG, end early, or announce more pixels than is accepted
     */
    public static PictureHeader of(byte[] picture) throws UnreadablePicture {
        PictureHeader header;
        if (PngHeader.matches(picture)) {
            header = PngHeader.read(picture);
        } else if (JpegHeader.matches(picture)) {
            header = JpegHeader.read(picture);
        } else {
            throw new UnreadablePicture(Reason.NOT_A_PICTURE);
        }
        return header.checked();
    }

    private PictureHeader checked() throws UnreadablePicture {
        if (width < 1 || height < 1) {
            throw new UnreadablePicture(Reason.DAMAGED);
        }
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            throw new UnreadablePicture(Reason.TOO_LARGE);
        }
        return this;
    }
}
