package io.handoff.reading.worker;

import static org.bytedeco.tesseract.global.tesseract.OEM_LSTM_ONLY;
import static org.bytedeco.tesseract.global.tesseract.PSM_SPARSE_TEXT;

import io.handoff.reading.Word;
import io.handoff.reading.worker.engine.Deadline;
import java.nio.file.Path;
import java.util.List;
import org.bytedeco.tesseract.TessBaseAPI;

/** Tesseract with its model loaded once. */
final class BuiltInEngine implements Engine {

    private final TessBaseAPI api = new TessBaseAPI();

    BuiltInEngine(Path tessdata) {
        if (api.Init(tessdata.toString(), "eng", OEM_LSTM_ONLY) != 0) {
            throw new IllegalStateException("no eng.traineddata in " + tessdata);
        }
        // Cards are islands of text, not columns: looking for pages joins what stands side by side.
        api.SetPageSegMode(PSM_SPARSE_TEXT);
        api.SetVariable("debug_file", "/dev/null");
    }

    @Override
    public List<Word> words(Raster raster, Deadline deadline) {
        try {
            api.SetImage(raster.pix());
            api.SetSourceResolution(Preparation.DOTS_PER_INCH);
            if (api.Recognize(null) != 0) {
                throw new NoMemory("recognising text");
            }
            return FoundWords.in(api);
        } finally {
            api.Clear();
        }
    }

    /** All attempts together take it less than a tenth of the usual limit. */
    @Override
    public boolean hasTimeForAnother(Deadline deadline) {
        return true;
    }

    @Override
    public void close() {
        api.End();
        api.close();
    }
}
