package io.handoff.reading.worker;

import static org.bytedeco.tesseract.global.tesseract.OEM_LSTM_ONLY;
import static org.bytedeco.tesseract.global.tesseract.PSM_SPARSE_TEXT;

import io.handoff.reading.Word;
import java.nio.file.Path;
import java.util.List;
import org.bytedeco.tesseract.TessBaseAPI;

/** Tesseract with its model loaded once. */
final class Recognizer implements AutoCloseable {

    /** Tells tesseract how large print is; on a card that was scaled for it this is near the truth. */
    private static final int DOTS_PER_INCH = 300;

    private final TessBaseAPI api = new TessBaseAPI();

    Recognizer(Path tessdata) {
        if (api.Init(tessdata.toString(), "eng", OEM_LSTM_ONLY) != 0) {
            throw new IllegalStateException("no eng.traineddata in " + tessdata);
        }
        // Cards are islands of text, not columns: looking for pages joins what stands side by side.
        api.SetPageSegMode(PSM_SPARSE_TEXT);
        api.SetVariable("debug_file", "/dev/null");
    }

    List<Word> words(Raster raster) {
        try {
            api.SetImage(raster.pix());
            api.SetSourceResolution(DOTS_PER_INCH);
            if (api.Recognize(null) != 0) {
                throw new NoMemory("recognising text");
            }
            return FoundWords.in(api);
        } finally {
            api.Clear();
        }
    }

    @Override
    public void close() {
        api.End();
        api.close();
    }
}
