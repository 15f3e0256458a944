package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalQrTest {
    private static final int SCALE = 8;
    private static final String ADDRESS = "https://192.168.178.34:8443/demo";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPhoneReadsTheAddressFromTheDrawnBlocks(boolean coloured) throws ReaderException {
        String drawing = TerminalQr.of(ADDRESS, coloured);
        List<String> lines = drawing.replaceAll("\u001b\\[[0-9;]*m", "").lines().toList();
        assertThat(read(picture(lines, coloured))).isEqualTo(ADDRESS);
    }

    /**
     * Two rows a line, as a terminal shows them: in colours the blocks are dark on white, without they are light on
     * dark.
     */
    private static BitMatrix picture(List<String> lines, boolean blocksAreDark) {
        int width = lines.get(0).length();
        BitMatrix picture = new BitMatrix((width + 4) * SCALE, (lines.size() * 2 + 4) * SCALE);
        for (int y = 0; y < lines.size() * 2; y++) {
            for (int x = 0; x < width; x++) {
                char block = lines.get(y / 2).charAt(x);
                boolean filled = block == '█' || block == (y % 2 == 0 ? '▀' : '▄');
                if (filled == blocksAreDark) {
                    picture.setRegion((x + 2) * SCALE, (y + 2) * SCALE, SCALE, SCALE);
                }
            }
        }
        return picture;
    }

    private static String read(BitMatrix picture) throws ReaderException {
        var source = new BufferedImageLuminanceSource(MatrixToImageWriter.toBufferedImage(picture));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
