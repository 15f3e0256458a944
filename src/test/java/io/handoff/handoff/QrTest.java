package io.handoff.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrTest {
    private static final String LINK = "https://scan.example.org/?token=Abcdefghij-_0123456789ABCDE";
    private static final int QUIET_ZONE = 4;

    @Test
    void aPhoneReadsTheLinkFromThePng() throws IOException, ReaderException {
        var image = ImageIO.read(new ByteArrayInputStream(Qr.of(LINK).png(8)));

        assertThat(read(new BufferedImageLuminanceSource(image))).isEqualTo(LINK);
    }

    @Test
    void aPhoneReadsTheLinkFromTheSvg() throws ReaderException {
        assertThat(read(drawn(Qr.of(LINK).svg(), 8))).isEqualTo(LINK);
    }

    @Test
    void bothFormsKeepAQuietZone() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(Qr.of(LINK).png(1)));
        var picture = drawn(Qr.of(LINK).svg(), 1);

        assertThat(image.getWidth()).isEqualTo(picture.getWidth());
        for (int y = 0; y < QUIET_ZONE; y++) {
            assertThat(picture.getRow(y, null)).containsOnly((byte) 0xFF);
            for (int x = 0; x < image.getWidth(); x++) {
                assertThat(image.getRGB(x, y)).isEqualTo(0xFFFFFFFF);
            }
        }
    }

    @Test
    void textThatNoCodeHoldsIsRefused() {
        assertThatThrownBy(() -> Qr.of("x".repeat(3000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(LuminanceSource picture) throws ReaderException {
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }

    /** Draws the one form that {@link Qr#svg} writes: squares of one module, each by itself. */
    private static LuminanceSource drawn(String svg, int scale) {
        int size = number(svg, "viewBox=\"0 0 (\\d+) ") * scale;
        var pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFF);
        var modules = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (modules.find()) {
            int x = Integer.parseInt(modules.group(1)) * scale;
            int y = Integer.parseInt(modules.group(2)) * scale;
            for (int row = y; row < y + scale; row++) {
                Arrays.fill(pixels, row * size + x, row * size + x + scale, 0);
            }
        }
        return new RGBLuminanceSource(size, size, pixels);
    }

    private static int number(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
