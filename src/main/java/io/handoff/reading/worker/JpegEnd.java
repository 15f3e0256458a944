package io.handoff.reading.worker;

/** Tells a JPEG that broke off: the decoder would fill the rest with grey and report success. */
final class JpegEnd {

    private static final int SOS = 0xDA;
    private static final int EOI = 0xD9;

    private JpegEnd() {}

    /** True where no end-of-image marker follows the first scan. An embedded preview has its own, before that. */
    static boolean isMissing(byte[] jpeg) {
        int scan = find(jpeg, startOfSegments(jpeg), SOS);
        return scan < 0 || find(jpeg, scan, EOI) < 0;
    }

    /** Skips the segments by their lengths, up to the first scan. */
    private static int startOfSegments(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) != SOS) {
            int marker = jpeg[at + 1] & 0xFF;
            at += marker == 0xFF ? 1 : 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return Math.min(at, jpeg.length);
    }

    private static int find(byte[] jpeg, int from, int marker) {
        for (int at = from; at + 1 < jpeg.length; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == marker) {
                return at;
            }
        }
        return -1;
    }
}
