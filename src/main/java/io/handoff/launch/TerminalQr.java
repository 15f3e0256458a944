package io.handoff.launch;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code made of text: two rows of modules in one line of half-block characters. */
final class TerminalQr {
    private static final int QUIET_ZONE = 2;

    /** Black on white, whatever the terminal's own colours: some phones do not read an inverted code. */
    private static final String BLACK_ON_WHITE = "\u001b[30;107m";

    private static final String RESET = "\u001b[0m";

    private TerminalQr() {}

    /**
     * Draws a text as a QR code with a quiet zone.
     *
     * @param coloured true for a terminal that knows ANSI colours; false draws the light modules, for a dark terminal
     * @return lines, each ended by a line feed
     */
    static String of(String text, boolean coloured) {
        BitMatrix modules = encode(text);
        StringBuilder drawing = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y += 2) {
            drawing.append(coloured ? BLACK_ON_WHITE : "");
            for (int x = 0; x < modules.getWidth(); x++) {
                boolean top = modules.get(x, y);
                boolean bottom = y + 1 < modules.getHeight() && modules.get(x, y + 1);
                drawing.append(coloured ? halfBlock(top, bottom) : halfBlock(!top, !bottom));
            }
            drawing.append(coloured ? RESET : "").append('\n');
        }
        return drawing.toString();
    }

    private static char halfBlock(boolean top, boolean bottom) {
        if (top) {
            return bottom ? '█' : '▀';
        }
        return bottom ? '▄' : ' ';
    }

    private static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
