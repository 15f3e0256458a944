package io.handoff.reading.worker.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import io.handoff.cardpress.CodedCard;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.reading.Code;
import io.handoff.reading.Code.Kind;
import io.handoff.reading.worker.outline.Grey;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    private static final SpecimenCard CARD = SpecimenCard.complete();
    private static final String NUMBER = CARD.memberNumber();

    @ParameterizedTest
    @CsvSource({"PDF_417, PDF417, 0.4", "DATA_MATRIX, DATA_MATRIX, 0.12", "QR_CODE, QR, 0.15", "CODE_128, CODE_128, 0.4"
    })
    void aCodeBesidePrintIsDecodedUprightAndUpsideDown(BarcodeFormat format, Kind kind, double share) {
        BufferedImage front = CodedCard.front(CARD, format, NUMBER, share);

        assertThat(Codes.in(grey(front))).containsExactly(new Code(kind, NUMBER));
        assertThat(Codes.in(grey(JpegPress.stored(front, 3)))).containsExactly(new Code(kind, NUMBER));
    }

    @Test
    void aCodeThatLiesSidewaysIsDecoded() {
        BufferedImage sideways = JpegPress.stored(CodedCard.front(CARD, BarcodeFormat.PDF_417, NUMBER, 0.4), 6);

        assertThat(Codes.in(grey(sideways))).containsExactly(new Code(Kind.PDF417, NUMBER));
    }

    @Test
    void aCodeThatSaysMoreThanAnyCardHasIsLeftOut() {
        String much = "A1".repeat(Code.LONGEST / 2 + 1);

        assertThat(Codes.in(grey(CodedCard.front(CARD, BarcodeFormat.QR_CODE, much, 0.6))))
                .isEmpty();
    }

    /** Otherwise decoding would be tried in vain, which takes its time. */
    @Test
    void printIsHardlyEverTakenForACode() {
        long suspected = IntStream.range(0, 48)
                .filter(index -> !CodeAreas.in(grey(CodedCard.plain(index))).isEmpty())
                .count();

        assertThat(suspected).isLessThan(8);
    }

    private static Grey grey(BufferedImage picture) {
        int width = picture.getWidth();
        int[] colours = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        byte[] values = new byte[colours.length];
        for (int i = 0; i < colours.length; i++) {
            int colour = colours[i];
            values[i] = (byte) (((colour >> 16 & 0xff) * 3 + (colour >> 8 & 0xff) * 6 + (colour & 0xff)) / 10);
        }
        return new Grey(width, picture.getHeight(), values);
    }
}
