package io.handoff.reading.worker.codes;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import io.handoff.reading.Code;
import io.handoff.reading.worker.outline.Grey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes the codes in a picture. */
public final class Codes {

    private static final Map<BarcodeFormat, Code.Kind> KINDS = Map.of(
            BarcodeFormat.PDF_417, Code.Kind.PDF417,
            BarcodeFormat.DATA_MATRIX, Code.Kind.DATA_MATRIX,
            BarcodeFormat.QR_CODE, Code.Kind.QR,
            BarcodeFormat.CODE_128, Code.Kind.CODE_128);

    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.POSSIBLE_FORMATS, KINDS.keySet(), DecodeHintType.TRY_HARDER, true);

    private Codes() {}

    /** The codes of a card, one of each area that looks like one; what cannot be decoded is left out. */
    public static List<Code> in(Grey grey) {
        return CodeAreas.in(grey).stream()
                .flatMap(area -> decoded(grey, area).stream())
                .distinct()
                .toList();
    }

    private static Optional<Code> decoded(Grey grey, Area area) {
        var source = new PlanarYUVLuminanceSource(
                grey.values(),
                grey.width(),
                grey.height(),
                area.left(),
                area.top(),
                area.width(),
                area.height(),
                false);
        try {
            Result result = new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(source)), HINTS);
            String text = result.getText();
            return text == null || text.isEmpty() || text.length() > Code.LONGEST
                    ? Optional.empty()
                    : Optional.of(new Code(KINDS.get(result.getBarcodeFormat()), text));
        } catch (ReaderException | RuntimeException e) {
            // Damaged codes make the detectors run out of the picture now and then, which is no news to anybody.
            return Optional.empty();
        }
    }
}
