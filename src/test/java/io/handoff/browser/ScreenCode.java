package io.handoff.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The QR code on a screen, read from its pixels as a phone's camera would. */
final class ScreenCode {
    /** ZXing takes a pattern in one code of a hundred for a corner, at one distance but not at another. */
    private static final List<Double> DISTANCES = List.of(1.0, 0.8, 1.3, 0.65);

    private ScreenCode() {}

    static Optional<String> on(Page page) throws IOException {
        var screen = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        return DISTANCES.stream()
                .flatMap(distance -> read(seenFrom(distance, screen)).stream())
                .findFirst();
    }

    private static BufferedImage seenFrom(double distance, BufferedImage screen) {
        var nearer = AffineTransform.getScaleInstance(1 / distance, 1 / distance);
        return new AffineTransformOp(nearer, AffineTransformOp.TYPE_BICUBIC).filter(screen, null);
    }

    private static Optional<String> read(BufferedImage picture) {
        try {
            var pixels = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
            var found = new QRCodeReader().decode(pixels, Map.of(DecodeHintType.TRY_HARDER, true));
            return Optional.of(found.getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
