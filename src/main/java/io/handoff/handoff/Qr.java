package io.handoff.handoff;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code (ISO/IEC 18004) with a quiet zone of four modules, which the standard asks for, on white also in dark pages. */
final class Qr {
    private final BitMatrix modules;

    private Qr(BitMatrix modules) {
        this.modules = modules;
    }

    static Qr of(String text) {
        try {
            return new Qr(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, 4, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("The text is too long for a QR code", e);
        }
    }

    /** One path, crisp at any size. */
    String svg() {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#000" d="%2$s"/></svg>"""
                .formatted(modules.getWidth(), path);
    }

    /** A PNG of two grey levels, {@code scale} pixels a module. */
    byte[] png(int scale) {
        return QrPng.of(modules, scale);
    }
}
